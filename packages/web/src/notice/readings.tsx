import { useTranslation } from 'react-i18next'
import { Cited } from '../integrity/cited.tsx'
import { MarkShape } from '../ui/marks.tsx'

export interface ShownAmbiguity {
  id: string
  clauses: readonly string[]
  subject: string
  readings: readonly string[]
  adopted: number
  reason: string
}

interface ReadingsProps {
  clause: string
  ambiguities: readonly ShownAmbiguity[]
  /** The number that the address points at. */
  meant: string
}

/** The unclear places of a clause. Each is told once, under the first of its clauses; the others lead there. */
export function Readings({ clause, ambiguities, meant }: ReadingsProps) {
  const { t } = useTranslation()
  const elsewhere = ambiguities.filter(({ clauses }) => clauses[0] !== clause)
  return (
    <>
      {ambiguities
        .filter(({ clauses }) => clauses[0] === clause)
        .map((ambiguity) => (
          <Told key={ambiguity.id} ambiguity={ambiguity} open={ambiguity.id === meant} />
        ))}
      {elsewhere.map(({ id, subject, clauses }) => (
        <p key={id} className="meta">
          {t('notice.alsoIn', { id: clauses[0] })} <Cited>{`${id} ${subject}`}</Cited>
        </p>
      ))}
    </>
  )
}

function Told({ ambiguity, open }: { ambiguity: ShownAmbiguity; open: boolean }) {
  const { t } = useTranslation()
  const { id, subject, readings, adopted, reason } = ambiguity
  return (
    <details id={id} key={String(open)} open={open} className="clause-readings">
      <summary>{t('notice.readings', { id, subject })}</summary>
      <ol>
        {readings.map((reading, index) => {
          const taken = index + 1 === adopted
          return (
            <li key={reading} className={taken ? 'reading-adopted' : undefined}>
              <span className={`outcome ink-${taken ? 'success' : 'neutral'}`}>
                <MarkShape mark={taken ? 'pass' : 'notApplicable'} />
                {t(taken ? 'notice.adopted' : 'notice.notAdopted')}
              </span>
              <span>
                <Cited>{reading}</Cited>
              </span>
            </li>
          )
        })}
      </ol>
      <p>
        <Cited>{t('notice.reason', { reason })}</Cited>
      </p>
    </details>
  )
}
