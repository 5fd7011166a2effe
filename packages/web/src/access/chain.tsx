import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import type { Chain_ExplanationFragment } from '../gql/graphql'
import { MarkShape, type Mark } from '../ui/marks.tsx'

export const chainFragment = graphql(`
  fragment Chain_explanation on Explanation {
    chain {
      kind
      sentence
      source
      favours
      people {
        id
        name
      }
    }
  }
`)

type Link = Chain_ExplanationFragment['chain'][number]

/** The answer speaks for itself, and a post that gives no right speaks for nothing. */
const speaks = (kind: Link['kind'], favours: boolean) => kind !== 'ANSWER' && (kind !== 'POST' || favours)

function markOf(kind: Link['kind'], favours: boolean): Mark {
  if (kind === 'ANSWER') return favours ? 'done' : 'current'
  return speaks(kind, favours) ? (favours ? 'pass' : 'block') : 'open'
}

/** From the posts held to the answer: what speaks for it and what against, each with its paper or rule. */
export function Chain({ links }: { links: Link[] }) {
  const { t } = useTranslation()
  return (
    <ol className="why-chain">
      {links.map(({ kind, sentence, source, favours, people }, place) => (
        // A chain has no links that come and go: the place is who a link is.
        <li key={place} className={favours ? 'why-for' : 'why-against'}>
          <MarkShape mark={markOf(kind, favours)} />
          <div>
            <p>
              {speaks(kind, favours) && <span className="for-readers">{t(favours ? 'why.for' : 'why.against')}</span>}
              {sentence}
            </p>
            {people.length > 0 && <p>{people.map(({ name }) => name).join(t('comma'))}</p>}
            {source && <p className="meta">{source}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
