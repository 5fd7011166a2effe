import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { Cited } from '../integrity/cited.tsx'
import { TreeItem } from '../ui/tree.tsx'
import { PersonLink } from './person-link.tsx'
import { ShownContext } from './shown.ts'

export const postItem = graphql(`
  fragment PostItem_appointment on Appointment {
    id
    post
    person {
      id
      name
    }
    clauses
    secondment {
      homeUnit {
        name
      }
      gradeName
    }
  }
`)

/** Somebody in a post, with the unit from which a member comes. Never money, never findings. */
export function PostItem({ appointment }: { appointment: FragmentType<typeof postItem> }) {
  const { t } = useTranslation()
  const { postsOf, shows } = use(ShownContext)
  const { id, post, person, clauses, secondment } = unmask(postItem, appointment)
  if (!shows(person.id)) return null
  return (
    <TreeItem
      id={`post-${id}`}
      className="tree-person"
      name={
        <>
          <PersonLink person={person} posts={postsOf(person.id)} />{' '}
          <span className="tree-post">{t(`post.${post}`)}</span>
        </>
      }
      beside={
        <span className="meta">
          {secondment && t('team.from', { unit: secondment.homeUnit?.name ?? '', grade: secondment.gradeName })}
          {clauses.length > 0 && <Cited>{clauses.join(t('comma'))}</Cited>}
        </span>
      }
    />
  )
}
