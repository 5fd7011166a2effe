import { ConfirmReallocation } from './confirm-reallocation.tsx'
import { DeclineReallocation } from './decline-reallocation.tsx'
import type { FundingAct } from './funding-act.ts'
import type { FundingEnd } from './funding-dialog.tsx'
import { ProposeReallocation } from './propose-reallocation.tsx'

/** The dialog of the act that the reader chose. */
export function OpenFunding({ act, ...end }: FundingEnd & { act: FundingAct }) {
  switch (act.verb) {
    case 'PROPOSE_REALLOCATION':
      return <ProposeReallocation fiscalYear={act.fiscalYear} {...end} />
    case 'CONFIRM_REALLOCATION':
      return <ConfirmReallocation reallocation={act.reallocation} {...end} />
    case 'DECLINE_REALLOCATION':
      return <DeclineReallocation reallocation={act.reallocation} {...end} />
  }
}
