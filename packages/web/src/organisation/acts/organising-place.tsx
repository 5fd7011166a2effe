import '../organising.css'
import { Button } from 'antd'
import { createContext, lazy, Suspense, use, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '../../access/viewer.tsx'
import { Hash } from '../../ui/hash.tsx'
import { Strip } from '../../ui/strip.tsx'
import { nameOf, RIGHT, type OrganisingAct, type Verb } from './organising-act.ts'
import type { Organised } from './organising-dialog.tsx'

// Reading is what most visits are for; the dialogs come when an act begins.
const OpenOrganising = lazy(async () => ({ default: (await import('./open-organising.tsx')).OpenOrganising }))

const OrganisingContext = createContext<((act: OrganisingAct) => void) | null>(null)

/** Where acts on the organisation are done: holds the dialog that is open, and tells above the page what was done. */
export function OrganisingPlace({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<OrganisingAct>()
  const [done, setDone] = useState<{ act: OrganisingAct; organised: Organised }>()
  return (
    <OrganisingContext value={setOpen}>
      {done && (
        <Strip
          tone="success"
          status
          title={t('organise.done', { verb: t(`organise.verb.${done.act.verb}`), name: nameOf(done.act) })}
        >
          <p>{t(`organise.then.${done.act.verb}`)}</p>
          {done.organised.secret && (
            <p>
              {t('organise.secret')} <code className="secret">{done.organised.secret}</code>
            </p>
          )}
          <p>
            {t('receipt.hash')} <Hash hash={done.organised.receipt.hash} what={t('receipt.hash')} />
            <Button size="small" onClick={() => setDone(undefined)}>
              {t('receipt.close')}
            </Button>
          </p>
        </Strip>
      )}
      {children}
      {open && (
        <Suspense>
          <OpenOrganising
            act={open}
            close={() => setOpen(undefined)}
            done={(organised) => {
              setDone({ act: open, organised })
              setOpen(undefined)
            }}
          />
        </Suspense>
      )}
    </OrganisingContext>
  )
}

interface OrganiseButtonProps {
  act: OrganisingAct
  primary?: boolean
  label?: string
  /** What the button concerns, for those who hear it apart from its row. */
  about?: string
}

/** The button of an act, for those who hold the right to it; nothing for anybody else. */
export function OrganiseButton({ act, primary = false, label, about }: OrganiseButtonProps) {
  const { t } = useTranslation()
  const organise = use(OrganisingContext)
  const may = useMayOrganise()
  if (!organise || !may(act.verb)) return null
  const name = about ?? nameOf(act)
  return (
    <Button type={primary ? 'primary' : 'default'} onClick={() => organise(act)}>
      {label ?? t(`organise.verb.${act.verb}`)}
      {name && <span className="for-readers"> {name}</span>}
    </Button>
  )
}

export function useMayOrganise(): (verb: Verb) => boolean {
  const { mayOrganise } = useViewer()
  return (verb) => mayOrganise.includes(RIGHT[verb])
}
