import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Cited } from './cited.tsx'
import { CertaintyMark, ForceMark, type Certainty, type LegalForce } from './grounds-marks.tsx'
import { useDay } from './rule-book-place.tsx'

export interface CitedSource {
  code: string
  name: string
  number: string | null
  inForceFrom: string | null
  inForceTo: string | null
  certainty: Certainty
  force: LegalForce
  matters: string
}

/** The legal instruments that one rule rests on. */
export function RuleSources({ sources }: { sources: CitedSource[] }) {
  const { to } = useDay()
  return (
    <ul className="grounds">
      {sources.map((source) => (
        <li key={source.code}>
          <p>
            <code>
              <Link to={to('/sources', `#${source.code}`)}>{source.code}</Link>
            </code>{' '}
            <strong>{source.name}</strong> <DocumentNumber number={source.number} />
          </p>
          <p className="outcome-counts">
            <CertaintyMark certainty={source.certainty} />
            <ForceMark force={source.force} />
            <InForce from={source.inForceFrom} to={source.inForceTo} />
          </p>
          <p>
            <Cited>{source.matters}</Cited>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The number as it is printed on the document: Chinese in either language. */
export function DocumentNumber({ number }: { number: string | null }) {
  return number === null ? null : (
    <span className="meta" lang="zh-CN">
      {number}
    </span>
  )
}

/** The days in force; nothing where the first day is not known, because the mark beside it says so. */
export function InForce({ from, to }: { from: string | null; to: string | null }) {
  const { t } = useTranslation()
  if (from === null) return null
  return <span className="figure">{to === null ? t('sources.from', { from }) : t('sources.fromTo', { from, to })}</span>
}
