import { useTranslation } from 'react-i18next'
import { ConfirmedAmount } from '../../spending/acts/confirmed-amount.tsx'
import { Particulars } from '../../ui/particulars.tsx'
import { Afterwards } from './afterwards.tsx'
import type { ReallocationSeen } from './funding-act.ts'

/** What a second person decides on. */
export function WhatMoves({ reallocation }: { reallocation: ReallocationSeen }) {
  const { t } = useTranslation()
  const { from, to, amount, reason, proposedBy } = reallocation
  return (
    <>
      <ConfirmedAmount amount={amount} />
      <Particulars
        pairs={[
          [t('reallocation.from'), from.name],
          [t('reallocation.to'), to.name],
          [t('act.reason'), reason],
          [t('reallocation.proposedBy'), proposedBy],
        ]}
      />
      <Afterwards from={from} to={to} amount={amount} />
    </>
  )
}
