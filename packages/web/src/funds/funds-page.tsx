import { FundButton, FundingPlace, FundingTold } from './acts/funding-place.tsx'
import { FundsReadingPage } from './funds-reading-page.tsx'
import { PagedLines } from './paged-lines.tsx'
import { Reallocations } from './reallocations.tsx'
import { useAsked } from './use-asked.ts'

export function FundsPage() {
  const { fiscalYear } = useAsked()
  return (
    <FundingPlace>
      <FundsReadingPage
        lines={<PagedLines />}
        reallocations={
          <>
            <FundingTold />
            <Reallocations />
          </>
        }
        acts={<FundButton act={{ verb: 'PROPOSE_REALLOCATION', fiscalYear }} />}
      />
    </FundingPlace>
  )
}
