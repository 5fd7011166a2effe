import { useTranslation } from 'react-i18next'
import { unmask, type FragmentType } from '../gql'
import { ExclusionChain, exclusionChain } from './exclusion-chain.tsx'
import { Replacement } from './replacement.tsx'

interface PersonExclusionsProps {
  excludes: readonly FragmentType<typeof exclusionChain>[]
  /** By team: who decides where this person stands aside. A team is missing where they do not decide anyway. */
  replacedBy: ReadonlyMap<string, readonly { id: string; name: string }[]>
}

/** What the posts exclude: first the teams on which to stand aside and who decides instead, then what is kept apart. */
export function PersonExclusions({ excludes, replacedBy }: PersonExclusionsProps) {
  const { t } = useTranslation()
  if (excludes.length === 0) return <p>{t('person.excludesNothing')}</p>
  const all = excludes.map((masked) => ({ masked, team: unmask(exclusionChain, masked).team?.code }))
  const ofTeams = all.filter(({ team }) => team)
  const others = all.filter(({ team }) => !team)
  return (
    <>
      {ofTeams.length > 0 && (
        <>
          <h3>{t('person.stands')}</h3>
          <ul className="grounds">
            {ofTeams.map(({ masked, team = '' }, index) => {
              const people = replacedBy.get(team)
              return (
                <li key={index}>
                  <ExclusionChain exclusion={masked} />
                  {people ? <Replacement people={people} /> : <p className="meta">{t('recusal.notDecider')}</p>}
                </li>
              )
            })}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{t('person.apart')}</h3>
          <ul className="grounds">
            {others.map(({ masked }, index) => (
              <li key={index}>
                <ExclusionChain exclusion={masked} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
