import { useApolloClient } from '@apollo/client/react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '../../gql'
import type { Action } from '../../gql/graphql'
import { Refusals, type Refusal } from '../../integrity/refusals.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { forgetIntent, intentKey } from '../../ui/intent-key.ts'
import { Strip } from '../../ui/strip.tsx'
import { afterAct } from '../after-act.ts'
import { answerParts, versionConflict, type Receipt } from '../answer.tsx'
import { StaleVersion } from '../stale-version.tsx'
import type { Subject } from './act.ts'

export interface ActEnd {
  close: () => void
  done: (receipt: Receipt) => void
}

interface Common {
  id: string
  version: number
  idempotencyKey: string
}

interface ActDialogProps extends ActEnd {
  action: Action
  subject: Subject
  send: (common: Common) => Promise<FragmentType<typeof answerParts> | null | undefined>
  /** What must still be filled in; nothing is sent while there is something. */
  lacking?: string | undefined
  focusBack?: boolean
  danger?: boolean
  children?: ReactNode
}

/** One act on one record: sends it once, with the version the reader saw, and tells what came of it. */
export function ActDialog({ action, subject, send, lacking, close, done, children, ...look }: ActDialogProps) {
  const { t } = useTranslation()
  const client = useApolloClient()
  const [seen, setSeen] = useState(subject.version)
  const [state, setState] = useState<'idle' | 'sending' | 'unknown'>('idle')
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [attempts, setAttempts] = useState(0)
  const told = useRef<HTMLElement>(null)
  const intent = `${action} ${subject.id} ${seen}`
  useEffect(() => {
    if (attempts > 0) told.current?.focus()
  }, [attempts, refusals])

  const confirm = async () => {
    setAttempts((before) => before + 1)
    if (lacking) return
    setState('sending')
    try {
      const masked = await send({ id: subject.id, version: seen, idempotencyKey: intentKey(intent) })
      if (!masked) throw new Error('No answer.')
      const answer = unmask(answerParts, masked)
      forgetIntent(intent)
      setState('idle')
      setRefusals(answer.refusals)
      if (!answer.receipt) return
      done(answer.receipt)
      await afterAct(client).catch(() => {})
    } catch {
      setState('unknown')
    }
  }
  const conflict = refusals.some(({ code }) => code === versionConflict)
  const refill = () => {
    setSeen(subject.version)
    setRefusals([])
  }
  return (
    <Dialog
      title={t('act.title', { action: t(`action.${action}`), number: subject.number })}
      verb={t(`action.${action}`)}
      busy={state === 'sending'}
      confirm={() => void confirm()}
      close={close}
      {...look}
    >
      {lacking && attempts > 0 && <Strip ref={told} tone="danger" alert title={lacking} />}
      {state === 'unknown' && <Strip ref={told} tone="caution" alert title={t('act.unknown')} />}
      {conflict && <StaleVersion what={subject.number} refill={refill} giveUp={close} />}
      <Refusals
        ref={told}
        refusals={refusals.filter(({ code }) => code !== versionConflict)}
        title={t('act.refused', { action: t(`action.${action}`) })}
      />
      {children}
    </Dialog>
  )
}
