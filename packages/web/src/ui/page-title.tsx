import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'

interface PageTitleProps {
  title: string
  /** What stands beside the title: a state, an amount. */
  beside?: ReactNode
  actions?: ReactNode
  trail?: { to: string; label: string }[]
}

/** The one h1 of a page. It takes the focus after a change of page, so that a screen reader says where one is. */
export function PageTitle({ title, beside, actions, trail = [] }: PageTitleProps) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  useEffect(() => {
    if (key !== 'default') heading.current?.focus({ preventScroll: true })
  }, [key])
  return (
    <header className="page-head">
      {trail.length > 0 && (
        <nav aria-label={t('frame.path')} className="page-path">
          {trail.map(({ to, label }) => (
            <Link key={to} to={to}>
              {label}
            </Link>
          ))}
        </nav>
      )}
      <div className="page-line">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {beside}
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  )
}
