import { useCounty } from '../shell/county.tsx'
import { dayOf } from '../ui/day.ts'

/** Today by the county's clock. */
export function useToday(): string {
  return dayOf(useCounty().now)
}
