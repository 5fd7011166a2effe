import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { fenOf } from '../ui/fen.ts'
import { Money } from '../ui/money.tsx'

interface Ended {
  released: { amount: string }
  recovered: { amount: string }
  closer: string | null | undefined
}

/** What went back to the line, and who closed the matter; nothing of what did not happen. */
export function ended({ released, recovered, closer }: Ended, t: TFunction): [string, ReactNode][] {
  const pairs: [string, ReactNode][] = []
  if (fenOf(recovered.amount) > 0n)
    pairs.push([t('spending.recovered'), <Money key="recovered" amount={recovered.amount} />])
  if (fenOf(released.amount) > 0n)
    pairs.push([t('spending.released'), <Money key="released" amount={released.amount} />])
  if (closer) pairs.push([t('spending.closer'), closer])
  return pairs
}
