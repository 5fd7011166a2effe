import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  BearerInput,
  EventExpensesInput,
  JustificationInput,
  OtherExpensesInput,
  PayeeRole,
  VoucherInput,
} from '../../gql/graphql'
import { exactAmount } from '../../ui/amount-text.ts'
import { sumOf } from '../../ui/fen.ts'
import { Particulars } from '../../ui/particulars.tsx'
import { BillTable } from './bill-table.tsx'
import { JourneyDetails, type JourneyTold } from './journey-details.tsx'
import { paper } from './paper.ts'
import { TableDetails, type TableTold } from './table-details.tsx'
import { VoucherTable } from './voucher-table.tsx'

/** What either door tells of a claim: people by their names. */
export interface ClaimTold {
  /** Null where the row was altered beyond reading. */
  vouchers: VoucherInput[] | null
  bearer: BearerInput | null
  payeeRole: PayeeRole
  justifications: JustificationInput[]
  reception: TableTold | null
  travel: JourneyTold | null
  event: EventExpensesInput | null
  other: OtherExpensesInput | null
}

/** What a claim states, folded under what it comes to. */
export function ClaimDetails({ claim }: { claim: ClaimTold }) {
  const { t } = useTranslation()
  const { vouchers, bearer, payeeRole, justifications, reception, travel, event, other } = claim
  const pairs: [string, ReactNode][] = [[t('claim.payeeRole'), t(`payeeRole.${payeeRole}`)]]
  if (bearer)
    pairs.push([t('bearer.kind'), t('bearer.of', { kind: t(`bearerKind.${bearer.kind}`), name: bearer.name })])
  for (const { rule, reason } of justifications) pairs.push([t('claim.reason', { rule }), reason])
  const vouched = sumOf((vouchers ?? []).map(({ share }) => share))
  return (
    <details>
      <summary>{t('claim.contents', { n: (vouchers ?? []).length, amount: exactAmount(vouched) })}</summary>
      <div className="matter-details">
        <Particulars pairs={pairs} />
        <VoucherTable vouchers={vouchers ?? []} />
        {reception && <TableDetails table={reception} />}
        {travel && <JourneyDetails journey={travel} />}
        {event && <HeldDetails event={event} />}
        {other && <BoughtDetails other={other} />}
      </div>
    </details>
  )
}

function HeldDetails({ event: { heads, days, notice, signIn, bill } }: { event: EventExpensesInput }) {
  const { t } = useTranslation()
  const none = t('claim.noPaper')
  return (
    <>
      <Particulars
        pairs={[
          [t('eventHeld.heads'), heads],
          [t('eventHeld.days'), days],
          [t('eventHeld.notice'), paper(t, notice) ?? none],
          [t('eventHeld.signIn'), paper(t, signIn) ?? none],
        ]}
      />
      <BillTable bill={bill} />
    </>
  )
}

function BoughtDetails({ other: { acceptance, bill } }: { other: OtherExpensesInput }) {
  const { t } = useTranslation()
  return (
    <>
      <Particulars pairs={[[t('claimed.acceptance'), paper(t, acceptance) ?? t('claim.noPaper')]]} />
      <BillTable bill={bill} />
    </>
  )
}
