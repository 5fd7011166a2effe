import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '../gql'
import { Refusals, type Refusal } from '../integrity/refusals.tsx'
import { answerParts, versionConflict, type Receipt } from '../spending/answer.tsx'
import { StaleVersion } from '../spending/stale-version.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { forgetIntent, intentKey } from '../ui/intent-key.ts'
import { Strip } from '../ui/strip.tsx'

export interface Answered {
  answer: FragmentType<typeof answerParts>
}

interface ReceiptDialogProps<Sent extends Answered> {
  verb: string
  /** What the act is about, as a person calls it; empty where that is not known yet. */
  name: string
  /** What would make it another intent: the act, the record and its version, or what is typed. */
  intent: string
  send: (idempotencyKey: string) => Promise<Sent | undefined>
  /** What must still be filled in; nothing is sent while there is something. */
  lacking?: string | undefined
  /** Where a refusal concerns one control, the reader can go there. */
  goTo?: (refusal: Refusal) => (() => void) | undefined
  danger?: boolean
  close: () => void
  done: (receipt: Receipt, sent: Sent) => void
  /** What is shown may have changed, whatever the answer: it is asked again. */
  after: (client: ApolloClient) => Promise<void>
  children?: ReactNode
}

/** One act that ends in a receipt: sends it once and tells what came of it. */
export function ReceiptDialog<Sent extends Answered>({ verb, name, intent, ...rest }: ReceiptDialogProps<Sent>) {
  const { send, lacking, goTo, danger, close, done, after, children } = rest
  const { t } = useTranslation()
  const client = useApolloClient()
  const [state, setState] = useState<'idle' | 'sending' | 'unknown'>('idle')
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [attempts, setAttempts] = useState(0)
  const told = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempts > 0) told.current?.focus()
  }, [attempts, refusals])

  const confirm = async () => {
    setAttempts((before) => before + 1)
    if (lacking) return
    setState('sending')
    try {
      const sent = await send(intentKey(intent))
      if (!sent) throw new Error('No answer.')
      const answer = unmask(answerParts, sent.answer)
      forgetIntent(intent)
      setState('idle')
      setRefusals(answer.refusals)
      if (answer.receipt) done(answer.receipt, sent)
      await after(client).catch(() => {})
    } catch {
      setState('unknown')
    }
  }
  return (
    <Dialog
      title={name ? t('act.about', { verb, name }) : verb}
      verb={verb}
      busy={state === 'sending'}
      confirm={() => void confirm()}
      close={close}
      {...(danger ? { danger } : {})}
    >
      {lacking && attempts > 0 && <Strip ref={told} tone="danger" alert title={lacking} />}
      {state === 'unknown' && <Strip ref={told} tone="caution" alert title={t('act.unknown')} />}
      {refusals.some(({ code }) => code === versionConflict) && <StaleVersion what={name} giveUp={close} />}
      <Refusals
        ref={told}
        refusals={refusals.filter(({ code }) => code !== versionConflict)}
        title={t('act.refused', { action: verb })}
        {...(goTo ? { goTo } : {})}
      />
      {children}
    </Dialog>
  )
}
