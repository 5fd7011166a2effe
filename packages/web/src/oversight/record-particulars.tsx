import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MatterDetails } from '../spending/details/matter-details.tsx'
import { ended } from '../spending/ended.tsx'
import { reportPairs } from '../spending/report-pairs.tsx'
import { Cited } from '../integrity/cited.tsx'
import { Moment } from '../ui/moment.tsx'
import { Money } from '../ui/money.tsx'
import { Particulars } from '../ui/particulars.tsx'
import { Strip } from '../ui/strip.tsx'
import { graphql, unmask, type FragmentType } from './gql'
import { recordMatter } from './record-matter.tsx'
import { RuleTrace } from './rule-trace.tsx'

const recordParticulars = graphql(`
  fragment RecordParticulars_record on SpendingRecord {
    id
    returnedReason
    rejectedReason
    cancelledReason
    team {
      code
      name
    }
    use {
      code
      name
      clause
    }
    fund
    fiscalYear
    from
    to
    place
    ...RecordMatter_record
    justifications {
      rule
      reason
    }
    participants
    applicant
    owner
    submittedAt
    approver
    approvedFor
    approvedAt
    held {
      amount
    }
    claimed {
      amount
    }
    paid {
      amount
    }
    released {
      amount
    }
    recovered {
      amount
    }
    closer
    report {
      summary
      by
      at
      document {
        number
        office
        date
      }
    }
    reportDueOn
    judgement {
      ...JudgementTrace_judgement
    }
  }
`)

export function RecordParticulars({ record: masked }: { record: FragmentType<typeof recordParticulars> }) {
  const { t } = useTranslation()
  const record = unmask(recordParticulars, masked)
  const matter = unmask(recordMatter, record)
  const { participants, applicant, owner, approver, approvedFor, approvedAt, use } = record
  const pairs: [string, ReactNode][] = [
    ...(matter.kind ? [[t('matter.kind'), t(`matterKind.${matter.kind}`)] satisfies [string, string]] : []),
    [t('application.team'), record.team.name],
    [t('application.use'), <Cited key="use">{t('spending.useClause', { use: use.name, clause: use.clause })}</Cited>],
    [t('oversight.fund'), t('oversight.fundYear', { fund: t(`fund.${record.fund}`), year: record.fiscalYear })],
    [t('spending.days'), t('spending.fromTo', { from: record.from, to: record.to })],
    [t('application.place'), record.place],
  ]
  if (participants.length > 0) pairs.push([t('application.participants'), participants.join(t('comma'))])
  if (matter.lead) pairs.push([t('application.lead'), matter.lead])
  pairs.push([t('spending.applicant'), applicant])
  if (owner !== applicant) pairs.push([t('spending.owner'), owner])
  pairs.push([t('spending.submittedAt'), <Moment key="submitted" at={record.submittedAt} />])
  if (approver) {
    const inPlace = approvedFor && t('spending.inPlaceOf', { name: approver, whom: approvedFor })
    pairs.push([t('spending.approver'), inPlace ?? approver])
  }
  if (approvedAt) pairs.push([t('spending.approvedAt'), <Moment key="approved" at={approvedAt} />])
  pairs.push(
    [t('spending.held'), <Money key="held" amount={record.held.amount} />],
    [t('spending.claimed'), <Money key="claimed" amount={record.claimed.amount} />],
    [t('spending.paid'), <Money key="paid" amount={record.paid.amount} />],
    ...ended(record, t),
  )
  pairs.push(...reportPairs(t, record))
  for (const { rule, reason } of record.justifications) pairs.push([t('spending.reasonFor', { rule }), reason])
  return (
    <section aria-labelledby="particulars">
      <h2 id="particulars">{t('spending.particulars')}</h2>
      {record.returnedReason && (
        <Strip tone="caution" title={t('spending.returnedBecause', { reason: record.returnedReason })} />
      )}
      {record.rejectedReason && (
        <Strip tone="danger" title={t('spending.rejectedBecause', { reason: record.rejectedReason })} />
      )}
      {record.cancelledReason && (
        <Strip tone="caution" title={t('spending.cancelledBecause', { reason: record.cancelledReason })} />
      )}
      <Particulars pairs={pairs} />
      <MatterDetails matter={matter} />
      <RuleTrace judgement={record.judgement} open />
    </section>
  )
}
