import { Button } from 'antd'
import { createContext, lazy, Suspense, use, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useViewer } from '../../access/viewer.tsx'
import type { Receipt } from '../../spending/answer.tsx'
import { Hash } from '../../ui/hash.tsx'
import { Strip } from '../../ui/strip.tsx'
import { nameOf, RIGHT, type FundingAct } from './funding-act.ts'

// Reading is what most visits are for; the dialogs come when an act begins.
const OpenFunding = lazy(async () => ({ default: (await import('./open-funding.tsx')).OpenFunding }))

interface Funding {
  begin: (act: FundingAct) => void
  /** What was done last, until it is put away. */
  told: ReactNode
}

const FundingContext = createContext<Funding | null>(null)

/** Where acts on the budget lines are done: holds the dialog that is open, and what came of the last one. */
export function FundingPlace({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<FundingAct>()
  const [done, setDone] = useState<{ act: FundingAct; receipt: Receipt }>()
  const told = done && (
    <Strip tone="success" status title={t(`reallocation.done.${done.act.verb}`, { name: nameOf(done.act) })}>
      <p>{t(`reallocation.then.${done.act.verb}`)}</p>
      <p>
        {t('receipt.hash')} <Hash hash={done.receipt.hash} what={t('receipt.hash')} />
        <Button size="small" onClick={() => setDone(undefined)}>
          {t('receipt.close')}
        </Button>
      </p>
    </Strip>
  )
  return (
    <FundingContext value={{ begin: setOpen, told }}>
      {children}
      {open && (
        <Suspense>
          <OpenFunding
            act={open}
            close={() => setOpen(undefined)}
            done={(receipt) => {
              setDone({ act: open, receipt })
              setOpen(undefined)
            }}
          />
        </Suspense>
      )}
    </FundingContext>
  )
}

/** The button of an act, for those who hold the right to it; nothing for anybody else. */
export function FundButton({ act }: { act: FundingAct }) {
  const { t } = useTranslation()
  const funding = use(FundingContext)
  const may = useMayFund()
  if (!funding || !may(act.verb)) return null
  const name = nameOf(act)
  return (
    <Button type={name ? 'default' : 'primary'} onClick={() => funding.begin(act)}>
      {t(`reallocation.verb.${act.verb}`)}
      {name && <span className="for-readers"> {name}</span>}
    </Button>
  )
}

/** Tells what was done, beside where it was begun: the lines are many, and the top of the page is far. */
export const FundingTold = () => use(FundingContext)?.told

export function useMayFund(): (verb: FundingAct['verb']) => boolean {
  const { mayFund } = useViewer()
  return (verb) => mayFund.includes(RIGHT[verb])
}
