import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { OutcomeCounts } from '../integrity/outcome-mark.tsx'
import { exactAmount } from '../ui/amount-text.ts'
import { fenOf } from '../ui/fen.ts'
import { Moment } from '../ui/moment.tsx'
import { Money } from '../ui/money.tsx'
import { Particulars } from '../ui/particulars.tsx'
import { Strip } from '../ui/strip.tsx'
import { booked } from './booked.tsx'
import { ClaimDetails } from './claim-details/claim-details.tsx'
import { officeTold } from './claim-details/office-told.ts'
import { claimContent } from './claim/claim-content.tsx'
import { RuleTrace, ruleTrace } from './rule-trace.tsx'
import { Status } from './status.tsx'

const claimCard = graphql(`
  fragment ClaimCard_claim on Claim {
    id
    number
    status
    returnedReason
    refusedReason
    amount {
      amount
    }
    cut {
      amount
    }
    allowed {
      amount
    }
    method
    cashExemption
    payee {
      name
      account
    }
    note
    payeeRole
    excess {
      amount
    }
    ...ClaimContent_claim
    filedBy {
      id
      name
    }
    filedAt
    reviewer {
      id
      name
    }
    authoriser {
      id
      name
    }
    authorisedFor {
      id
      name
    }
    bookingNumber
    bookingYear
    bookedBy {
      id
      name
    }
    archivedBy {
      id
      name
    }
    judgement {
      ...RuleTrace_judgement
    }
  }
`)

export function ClaimCard({ claim: masked, children }: { claim: FragmentType<typeof claimCard>; children: ReactNode }) {
  const { t } = useTranslation()
  const claim = unmask(claimCard, masked)
  const { results, ruleSet } = unmask(ruleTrace, claim.judgement)
  const method = t(`method.${claim.method}`)
  const pairs: [string, ReactNode][] = [
    [t('claim.amount'), <Money key="amount" amount={claim.amount.amount} />],
    [t('claim.cut'), <Money key="cut" amount={claim.cut.amount} />],
    [t('claim.allowed'), <Money key="allowed" amount={claim.allowed.amount} />],
    [
      t('claim.method'),
      claim.cashExemption
        ? t('claim.methodExempt', { method, exemption: t(`cashExemption.${claim.cashExemption}`) })
        : method,
    ],
    [t('claim.payee'), claim.payee.name],
    [t('claim.account'), <code key="account">{claim.payee.account}</code>],
    [t('claim.filedBy'), claim.filedBy.name],
    [t('claim.filedAt'), <Moment key="filed" at={claim.filedAt} />],
  ]
  if (claim.reviewer) pairs.push([t('claim.reviewer'), claim.reviewer.name])
  if (claim.authoriser) {
    const { name } = claim.authoriser
    const whom = claim.authorisedFor?.name
    pairs.push([t('claim.authoriser'), whom ? t('spending.inPlaceOf', { name, whom }) : name])
  }
  pairs.push(...booked({ ...claim, bookedBy: claim.bookedBy?.name, archivedBy: claim.archivedBy?.name }, t))
  if (claim.note) pairs.push([t('claim.note'), claim.note])
  return (
    <article className="card" aria-labelledby={`claim-${claim.number}`}>
      <header className="card-head">
        <h3 id={`claim-${claim.number}`}>{claim.number}</h3>
        <Status of="claim" status={claim.status} returned={claim.returnedReason !== null} />
      </header>
      {claim.returnedReason && (
        <Strip tone="caution" title={t('spending.returnedBecause', { reason: claim.returnedReason })} />
      )}
      {claim.refusedReason && (
        <Strip tone="danger" title={t('claim.refusedBecause', { reason: claim.refusedReason })} />
      )}
      <Particulars pairs={pairs} />
      {claim.status === 'REVIEWING' && claim.excess && fenOf(claim.excess.amount) > 0n && (
        <Strip tone="caution" title={t('claim.excess', { amount: exactAmount(claim.excess.amount) })} />
      )}
      <ClaimDetails claim={officeTold(unmask(claimContent, claim), claim.payeeRole)} />
      <details>
        <summary>
          {t('rules.title', { ruleSet })} <OutcomeCounts results={results} />
        </summary>
        <RuleTrace judgement={claim.judgement} />
      </details>
      {children}
    </article>
  )
}
