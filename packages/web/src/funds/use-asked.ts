import { useSearchParams } from 'react-router'
import { useCounty } from '../shell/county.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { dayOf } from '../ui/day.ts'

/** Of which year the page tells, and as of which day; null is now. */
export function useAsked(): { fiscalYear: number; asOf: string | null } {
  const { now } = useCounty()
  const [address] = useSearchParams()
  const { day } = useAsOf()
  return { fiscalYear: Number(address.get('year')) || Number((day ?? dayOf(now)).slice(0, 4)), asOf: day }
}
