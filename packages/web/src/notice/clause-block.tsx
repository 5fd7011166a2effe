import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Cited } from '../integrity/cited.tsx'
import { Acting } from './acting.tsx'
import { Readings } from './readings.tsx'
import type { ShownClause } from './shown-notice.ts'
import { TreatmentMark } from './treatment-mark.tsx'

interface ClauseBlockProps {
  clause: ShownClause
  meant: string
}

/** One clause, at an address of its own. */
export function ClauseBlock({ clause, meant }: ClauseBlockProps) {
  const { t } = useTranslation()
  const { id, kinds, text, treatment, ambiguities } = clause
  return (
    <article
      id={id}
      tabIndex={-1}
      className={id === meant ? 'clause clause-meant' : 'clause'}
      aria-labelledby={`${id}-id`}
    >
      <h3 id={`${id}-id`}>
        <Link to={{ hash: id }}>{id}</Link>
      </h3>
      <div className="clause-said">
        <p className="clause-text">{text}</p>
        <p className="meta">{kinds.map((kind) => t(`notice.kinds.${kind}`)).join(t('comma'))}</p>
        {treatment ? (
          <p className="clause-treatment">
            <TreatmentMark status={treatment.status} />
            <span>
              <Cited>{treatment.does}</Cited>{' '}
              <span className="meta">
                {treatment.by && <Acting by={treatment.by} />}
                {treatment.part && t('notice.plannedBy', { part: t(`notice.part.${treatment.part}`) })}
              </span>
            </span>
          </p>
        ) : (
          <p className="meta">{t('notice.untreated')}</p>
        )}
        <Readings clause={id} ambiguities={ambiguities} meant={meant} />
      </div>
    </article>
  )
}
