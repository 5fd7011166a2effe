import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { PlacesContext } from '../shell/places.ts'

type Place = 'organisation' | 'funds' | 'rules'

/** What acts on a clause where it is no rule: its word, and the page of this door on which one sees it act. */
const acting = {
  appoint: ['appoint', 'organisation', ''],
  roster: ['roster', 'organisation', ''],
  'team-list': ['teamList', 'organisation', ''],
  'team-composition': ['teamComposition', 'organisation', ''],
  recusal: ['recusal', 'organisation', '/recusals'],
  'access-matrix': ['accessMatrix', null, ''],
  'unit-register': ['unitRegister', 'organisation', '/units'],
  'appropriate-fund': ['appropriateFund', 'funds', ''],
  'allocate-line': ['allocateLine', 'funds', ''],
  parameters: ['parameters', 'rules', ''],
  'rule-book': ['ruleBook', 'rules', ''],
  oversight: ['oversight', null, ''],
} as const satisfies Record<string, readonly [string, Place | null, string]>

const isKnown = (by: string): by is keyof typeof acting => Object.hasOwn(acting, by)

export function Acting({ by }: { by: string }) {
  const { t } = useTranslation()
  const places = useContext(PlacesContext)
  if (by.startsWith('R-')) return <BasisLink id={by} />
  if (!isKnown(by)) return by
  const [word, place, path] = acting[by]
  const name = t(`notice.by.${word}`)
  const page = place && places[place]
  return page ? (
    <Link to={`${page}${path}`} className="link-in-text">
      {name}
    </Link>
  ) : (
    name
  )
}
