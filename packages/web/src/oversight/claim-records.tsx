import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ClaimDetails } from '../spending/claim-details/claim-details.tsx'
import { booked } from '../spending/booked.tsx'
import { Status } from '../spending/status.tsx'
import { Moment } from '../ui/moment.tsx'
import { Money } from '../ui/money.tsx'
import { Particulars } from '../ui/particulars.tsx'
import { Strip } from '../ui/strip.tsx'
import { graphql, unmask, type FragmentType } from './gql'
import { PaymentRecord } from './payment-record.tsx'
import { RuleTrace } from './rule-trace.tsx'

const claimRecords = graphql(`
  fragment ClaimRecords_claim on ClaimRecord {
    id
    number
    status
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
    payeeName
    payeeAccount
    note
    payeeRole
    bearer {
      kind
      name
    }
    justifications {
      rule
      reason
    }
    vouchers {
      kind
      code
      number
      date
      buyer
      seller
      item
      amount
      share
    }
    reception {
      activity
      place
      guests {
        unit
        name
        post
        functionary
      }
      hosts
      listSignedBy
      listSignedOn
      meals {
        date
        kind
        heads
        amount
      }
      rooms {
        type
        nights
        rate
      }
      bill {
        kind
        item
        amount
      }
    }
    travel {
      traveller
      grade
      legs {
        date
        from
        to
        mode
        class
        amount
        exception
      }
      nights {
        date
        city
        kind
        amount
        vouched
      }
      mealDays
      mealAllowance
      localDays
      localAllowance
      hostDays
      carDays
      bill {
        kind
        item
        amount
      }
      countries
    }
    event {
      heads
      days
      notice {
        number
        office
        date
      }
      signIn {
        number
        office
        date
      }
      bill {
        kind
        item
        amount
      }
    }
    other {
      acceptance {
        number
        office
        date
      }
      bill {
        kind
        item
        amount
      }
    }
    filedBy
    filedAt
    reviewer
    authoriser
    authorisedFor
    returnedReason
    refusedReason
    bookingNumber
    bookingYear
    bookedBy
    archivedBy
    judgement {
      ...JudgementTrace_judgement
    }
    payments {
      id
      ...PaymentRecord_payment
    }
  }
`)

export function ClaimRecords({ claims: masked }: { claims: FragmentType<typeof claimRecords>[] }) {
  const { t } = useTranslation()
  const claims = unmask(claimRecords, masked)
  if (claims.length === 0) return null
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('claim.title', { n: claims.length })}</h2>
      {claims.map((claim) => {
        const method = t(`method.${claim.method}`)
        const exemption = claim.cashExemption && t(`cashExemption.${claim.cashExemption}`)
        const { authoriser, authorisedFor } = claim
        const inPlace =
          authoriser && authorisedFor && t('spending.inPlaceOf', { name: authoriser, whom: authorisedFor })
        const pairs: [string, ReactNode][] = [
          [t('claim.amount'), <Money key="amount" amount={claim.amount.amount} />],
          [t('claim.cut'), <Money key="cut" amount={claim.cut.amount} />],
          [t('claim.allowed'), <Money key="allowed" amount={claim.allowed.amount} />],
          [t('claim.method'), exemption ? t('claim.methodExempt', { method, exemption }) : method],
          [t('claim.payee'), claim.payeeName ?? '—'],
          [t('claim.account'), <code key="account">{claim.payeeAccount ?? '—'}</code>],
          [t('claim.filedBy'), claim.filedBy],
          [t('claim.filedAt'), <Moment key="filed" at={claim.filedAt} />],
          [t('claim.reviewer'), claim.reviewer ?? '—'],
          [t('claim.authoriser'), inPlace ?? authoriser ?? '—'],
        ]
        pairs.push(...booked(claim, t))
        if (claim.note) pairs.push([t('claim.note'), claim.note])
        return (
          <article key={claim.id} className="card" aria-labelledby={`claim-${claim.number}`}>
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
            <ClaimDetails claim={claim} />
            <RuleTrace judgement={claim.judgement} open={false} />
            {claim.payments.map((payment) => (
              <PaymentRecord key={payment.id} payment={payment} />
            ))}
          </article>
        )
      })}
    </section>
  )
}
