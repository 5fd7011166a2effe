import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '../../gql'
import { Refusals, type Refusal } from '../../integrity/refusals.tsx'
import { answerParts, versionConflict, type Receipt } from '../../spending/answer.tsx'
import { StaleVersion } from '../../spending/stale-version.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { forgetIntent, intentKey } from '../../ui/intent-key.ts'
import { Strip } from '../../ui/strip.tsx'
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

export type Sent = { answer: FragmentType<typeof answerParts>; secret?: string | null | undefined } | undefined

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

/** One act on the organisation: sends it once and tells what came of it. */
export function OrganisingDialog({ act, intent, send, lacking, close, done, danger, children }: OrganisingDialogProps) {
  const { t } = useTranslation()
  const client = useApolloClient()
  const [state, setState] = useState<'idle' | 'sending' | 'unknown'>('idle')
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [attempts, setAttempts] = useState(0)
  const told = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempts > 0) told.current?.focus()
  }, [attempts, refusals])
  const verb = t(`organise.verb.${act.verb}`)
  const name = nameOf(act)

  const confirm = async () => {
    setAttempts((before) => before + 1)
    if (lacking) return
    setState('sending')
    const whole = `${act.verb} ${intent}`
    try {
      const sent = await send(intentKey(whole))
      if (!sent) throw new Error('No answer.')
      const answer = unmask(answerParts, sent.answer)
      forgetIntent(whole)
      setState('idle')
      setRefusals(answer.refusals)
      if (answer.receipt) done({ receipt: answer.receipt, ...(sent.secret && { secret: sent.secret }) })
      await afterOrganising(client).catch(() => {})
    } catch {
      setState('unknown')
    }
  }
  return (
    <Dialog
      title={name ? t('organise.title', { verb, name }) : verb}
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
        title={t('organise.refused', { verb })}
      />
      {children}
    </Dialog>
  )
}
