import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PlacesContext } from '../shell/places.ts'
import { useAsOf } from '../ui/as-of.ts'

interface PersonLinkProps {
  person: { id: string; name: string }
  /** How many posts they hold; it is shown from two on. */
  posts?: number
}

export function PersonLink({ person: { id, name }, posts = 0 }: PersonLinkProps) {
  const { t } = useTranslation()
  const { to } = useAsOf()
  const { organisation } = use(PlacesContext)
  return (
    <Link to={to(`${organisation}/people/${encodeURIComponent(id)}`)} className="person-link">
      {name}
      {posts > 1 && (
        <span className="post-count" role="img" aria-label={t('organisation.posts', { n: posts })}>
          {posts}
        </span>
      )}
    </Link>
  )
}
