import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'
import { DataTable } from '../ui/data-table.tsx'
import { CertaintyMark, ForceMark } from './grounds-marks.tsx'
import { Cited } from './cited.tsx'
import { useDay } from './rule-book-place.tsx'
import { DocumentNumber, InForce, type CitedSource } from './rule-sources.tsx'

export interface ListedSource extends CitedSource {
  rules: { id: string }[]
}

/** All instruments; the one that the address names is brought into view. */
export function SourceList({ sources, busy }: { sources: ListedSource[]; busy: boolean }) {
  const { t } = useTranslation()
  const { to } = useDay()
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView({ block: 'center' })
  }, [hash])
  return (
    <>
      <p className="totals">{t('sources.about', { n: sources.length })}</p>
      <DataTable
        caption={t('sources.what')}
        rows={sources}
        rowKey={({ code }) => code}
        busy={busy}
        columns={[
          {
            key: 'code',
            header: t('sources.code'),
            kind: 'head',
            narrow: 'first',
            cell: ({ code }) => (
              <code id={code} className={hash === `#${code}` ? 'source-asked' : undefined}>
                {code}
              </code>
            ),
          },
          {
            key: 'name',
            header: t('sources.name'),
            narrow: 'second',
            cell: ({ name, number, matters }) => (
              <>
                <strong>{name}</strong> <DocumentNumber number={number} />
                <p>
                  <Cited>{matters}</Cited>
                </p>
              </>
            ),
          },
          {
            key: 'force',
            header: t('sources.inForce'),
            cell: ({ inForceFrom, inForceTo, force }) => (
              <span className="source-days">
                <ForceMark force={force} />
                <InForce from={inForceFrom} to={inForceTo} />
              </span>
            ),
          },
          {
            key: 'certainty',
            header: t('ruleBook.certainty'),
            cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
          },
          {
            key: 'rules',
            header: t('sources.rules'),
            cell: ({ rules }) => (
              <span className="source-rules">
                <span className="narrow-label">{t('sources.rules')}</span>
                {rules.length === 0 && <span className="meta">{t('sources.noRules')}</span>}
                {rules.map(({ id }) => (
                  <Link key={id} to={to(`/${id}`)}>
                    {id}
                  </Link>
                ))}
              </span>
            ),
          },
        ]}
      />
      <p className="meta">{t('ruleBook.aid')}</p>
    </>
  )
}
