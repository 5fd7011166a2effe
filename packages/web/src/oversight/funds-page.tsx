import { FundsReadingPage } from '../funds/funds-reading-page.tsx'
import { LinesWhole } from './lines-whole.tsx'
import { Reallocations } from './reallocations.tsx'

export const FundsPage = () => <FundsReadingPage lines={<LinesWhole />} reallocations={<Reallocations />} />
