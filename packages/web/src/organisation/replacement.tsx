import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { PersonLink } from './person-link.tsx'

/** Who decides where somebody stands aside. */
export function Replacement({ people }: { people: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation()
  if (people.length === 0) return <p>{t('recusal.nobody')}</p>
  const [before, after] = t('recusal.insteadOf', { people: '\n' }).split('\n')
  return (
    <p>
      {before}
      {people.map((person, index) => (
        <Fragment key={person.id}>
          {index > 0 && t('comma')}
          <PersonLink person={person} />
        </Fragment>
      ))}
      {after}
    </p>
  )
}
