import { useSearchParams } from 'react-router'
import { addressOf, filterIn, type SpendingFilter } from './filter-address.ts'

/** The filter of a list, kept in the address. */
export function useFilter() {
  const [address, setAddress] = useSearchParams()
  return {
    filter: filterIn(address),
    everything: address.size === (address.has('as-of') ? 1 : 0),
    change: (parts: Partial<SpendingFilter>) => {
      // The address itself, not the page drawn from it: a second choice may come before the first has been drawn.
      const now = new URLSearchParams(location.search)
      const next = addressOf({ ...filterIn(now), ...parts })
      const day = now.get('as-of')
      if (day) next.set('as-of', day)
      setAddress(next, { preventScrollReset: true })
    },
  }
}
