import './setup.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { MarkShape } from '../ui/marks.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { Strip } from '../ui/strip.tsx'
import { DoorHead } from './door-head.tsx'
import { useEntrance } from './entrance.ts'
import { SetupForm } from './setup-form.tsx'

/** The first page of a real county: who administers it, and who begins to fill it. It is there once. */
export function SetupPage() {
  const { t } = useTranslation()
  const entrance = useEntrance()
  const [done, setDone] = useState(false)
  return (
    <div className="door">
      <main className="door-panel setup">
        <DoorHead entrance={entrance} />
        <PageTitle title={t('setup.title')} />
        {entrance && !entrance.setup && !done ? (
          <Strip tone="neutral" title={t('setup.gone')}>
            <Link to="/login">{t('setup.toLogin')}</Link>
          </Strip>
        ) : (
          entrance && (done ? <Done /> : <SetupForm done={() => setDone(true)} />)
        )}
      </main>
    </div>
  )
}

const NEXT = ['clerk', 'security', 'system', 'audit', 'overseers'] as const

function Done() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="setup-done">
      <Strip tone="success" status title={t('setup.doneTitle')}>
        <p>{t('setup.doneHow')}</p>
      </Strip>
      <h2 id="setup-done">{t('setup.next')}</h2>
      <ol className="setup-next">
        {NEXT.map((step) => (
          <li key={step}>
            <MarkShape mark="open" />
            {t(`setup.nextStep.${step}`)}
          </li>
        ))}
      </ol>
      <p>
        <Link to="/login">{t('setup.toLogin')}</Link>
      </p>
    </section>
  )
}
