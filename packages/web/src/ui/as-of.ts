import { useSearchParams } from 'react-router'

/** The day that an address names, if it is one. */
export function asOfIn(address: URLSearchParams): string | null {
  const day = address.get('as-of') ?? ''
  const moment = Date.parse(day)
  return /^\d{4}-\d\d-\d\d$/.test(day) && moment && new Date(moment).toISOString().startsWith(day) ? day : null
}

/** The day whose organisation is read; null is now. It stays in the address from one page to the next. */
export function useAsOf() {
  const [address] = useSearchParams()
  const day = asOfIn(address)
  return { day, to: (path: string) => (day ? `${path}?as-of=${day}` : path) }
}
