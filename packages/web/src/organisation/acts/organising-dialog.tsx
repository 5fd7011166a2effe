import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Receipt } from '../../spending/answer.tsx'
import { ReceiptDialog, type Answered } from '../../trail/receipt-dialog.tsx'
import { afterOrganising } from './after-organising.ts'
import { nameOf, type OrganisingAct } from './organising-act.ts'

/** What came of an act; `secret` is shown this once. */
export interface Organised {
  receipt: Receipt
  secret?: string
}

export interface OrganisingEnd {
  close: () => void
  done: (organised: Organised) => void
}

export type Sent = (Answered & { secret?: string | null | undefined }) | undefined

interface OrganisingDialogProps extends OrganisingEnd {
  act: OrganisingAct
  /** What would make it another intent: the record and version, or what is typed. */
  intent: string
  send: (idempotencyKey: string) => Promise<Sent>
  /** What must still be filled in; nothing is sent while there is something. */
  lacking?: string | undefined
  danger?: boolean
  children?: ReactNode
}

/** One act on the organisation. */
export function OrganisingDialog({ act, intent, done, ...dialog }: OrganisingDialogProps) {
  const { t } = useTranslation()
  return (
    <ReceiptDialog
      {...dialog}
      verb={t(`organise.verb.${act.verb}`)}
      name={nameOf(act)}
      intent={`${act.verb} ${intent}`}
      done={(receipt, { secret }) => done({ receipt, ...(secret && { secret }) })}
      after={afterOrganising}
    />
  )
}
