import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../integrity/refusals.tsx'
import type { Receipt } from '../../spending/answer.tsx'
import { ReceiptDialog, type Answered } from '../../trail/receipt-dialog.tsx'
import { afterFunding } from './after-funding.ts'
import { nameOf, type FundingAct } from './funding-act.ts'

export interface FundingEnd {
  close: () => void
  done: (receipt: Receipt) => void
}

interface FundingDialogProps extends FundingEnd {
  act: FundingAct
  /** What would make it another intent: the record and version, or what is typed. */
  intent: string
  send: (idempotencyKey: string) => Promise<Answered['answer'] | null | undefined>
  lacking?: string | undefined
  goTo?: (refusal: Refusal) => (() => void) | undefined
  danger?: boolean
  children?: ReactNode
}

/** One act on the budget lines. */
export function FundingDialog({ act, intent, send, ...dialog }: FundingDialogProps) {
  const { t } = useTranslation()
  return (
    <ReceiptDialog
      {...dialog}
      verb={t(`reallocation.verb.${act.verb}`)}
      name={nameOf(act)}
      intent={`${act.verb} ${intent}`}
      send={async (idempotencyKey) => {
        const answer = await send(idempotencyKey)
        return answer ? { answer } : undefined
      }}
      after={afterFunding}
    />
  )
}
