import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import type { ReallocationsQuery } from '../gql/graphql'
import { FundButton } from './acts/funding-place.tsx'
import { useLineName } from './line-name.ts'

type Row = ReallocationsQuery['reallocations'][number]

/** The acts of a second person; whoever proposed it reads that another decides. */
export function Decide({ reallocation }: { reallocation: Row }) {
  const { t } = useTranslation()
  const { person } = useViewer()
  const nameOf = useLineName()
  const { id, version, amount, reason, document, proposedBy } = reallocation
  if (proposedBy.id === person.id) return <span className="meta">{t('reallocation.another')}</span>
  const seen = (line: Row['from']) => ({ name: nameOf(line), available: line.available.amount })
  const act = {
    reallocation: {
      ...{ id, version, reason, document },
      amount: amount.amount,
      from: seen(reallocation.from),
      to: seen(reallocation.to),
      proposedBy: proposedBy.name,
    },
  }
  return (
    <span className="act-buttons">
      <FundButton act={{ verb: 'CONFIRM_REALLOCATION', ...act }} />
      <FundButton act={{ verb: 'DECLINE_REALLOCATION', ...act }} />
    </span>
  )
}
