import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { fenOf } from '../ui/fen.ts'
import { Money } from '../ui/money.tsx'

interface Recovery {
  recovered: { amount: string }
  recoveredReason: string | null
  recoveryReceipt: string | null
  recoveredBy: string | null | undefined
}

/** What came back of a payment, with the last reason and receipt; nothing where nothing did. */
export function recovered(
  { recovered, recoveredReason, recoveryReceipt, recoveredBy }: Recovery,
  t: TFunction,
): [string, ReactNode][] {
  if (fenOf(recovered.amount) === 0n) return []
  return [
    [t('payment.recovered'), <Money key="recovered" amount={recovered.amount} />],
    [t('payment.recoveredReason'), recoveredReason],
    [t('payment.recoveryReceipt'), <code key="recovery">{recoveryReceipt}</code>],
    [t('payment.recoveredBy'), recoveredBy],
  ]
}
