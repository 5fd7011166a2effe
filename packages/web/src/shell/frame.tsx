import { ApolloProvider, useApolloClient } from '@apollo/client/react'
import { Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { signOut } from '../access/sign-in.ts'
import { dropDrafts } from '../ui/drafts.ts'
import { AsOfBand } from '../ui/as-of-band.tsx'
import { Loading } from '../ui/loaded.tsx'
import { minuteOf } from '../ui/day.ts'
import { clientOn } from './client.ts'
import { CountyContext, type County } from './county.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { ThemeSwitch } from './theme-switch.tsx'
import { Watermark } from './watermark.tsx'

interface FrameProps {
  county: County
  reader: string
  posts: string[]
  menu: { to: string; label: string; count?: number }[]
  /** Where signing out leads. */
  door: string
  band?: string
  /** The day that the page tells of, where it is not today. */
  asOf?: string | null
  otherDoor?: { address: string; label: string }
  children: ReactNode
}

export function Frame({ county, reader, posts, menu, door, band, asOf, otherDoor, children }: FrameProps) {
  const { t } = useTranslation()
  const client = useApolloClient()
  const leave = async () => {
    dropDrafts()
    await signOut().catch(() => {})
    client.stop()
    // A fresh page, so that nothing of this reader stays in memory.
    location.assign(door)
  }
  return (
    <CountyContext value={county}>
      {asOf && <AsOfBand day={asOf} />}
      <a className="skip-link" href="#content">
        {t('frame.skip')}
      </a>
      {county.demonstration && <Watermark />}
      <header>
        {band && <p className="ink-band">{band}</p>}
        <div className="bar">
          <span className="bar-product">{t('product')}</span>
          <span className="bar-county">{county.name}</span>
          <span className="bar-end">
            <LanguageSwitch />
            <ThemeSwitch />
            <span className="bar-reader" title={posts.join(t('comma'))}>
              <strong>{reader}</strong>
              <span>{posts.join(t('comma'))}</span>
            </span>
            <button type="button" className="bar-button" onClick={() => void leave()}>
              {t('frame.signOut')}
            </button>
          </span>
        </div>
      </header>
      <div className={asOf ? 'columns columns-as-of' : 'columns'}>
        <nav className="menu" aria-label={t('frame.menu')}>
          {menu.map(({ to, label, count }) => (
            <NavLink key={to} to={to}>
              {label}
              {count ? <span className="menu-count">{count}</span> : null}
            </NavLink>
          ))}
          {otherDoor && <a href={otherDoor.address}>{otherDoor.label}</a>}
        </nav>
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<Loading rows={8} />}>
            {asOf ? <ApolloProvider client={clientOn(asOf)}>{children}</ApolloProvider> : children}
          </Suspense>
        </main>
      </div>
      <footer className="foot">
        {t('frame.foot', { now: minuteOf(county.now), ruleSet: county.ruleSet, facts: county.factCount })}
      </footer>
    </CountyContext>
  )
}
