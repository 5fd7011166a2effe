import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { BasisLink } from '../integrity/rule-book-place.tsx'

/** What acts on a clause where it is no rule: its word, and the page on which one sees it act. */
const acting = {
  appoint: ['appoint', '/organisation'],
  roster: ['roster', '/organisation'],
  'team-list': ['teamList', '/organisation'],
  'team-composition': ['teamComposition', '/organisation'],
  recusal: ['recusal', '/organisation/recusals'],
  'access-matrix': ['accessMatrix', null],
  'unit-register': ['unitRegister', '/organisation/units'],
  'appropriate-fund': ['appropriateFund', '/funds'],
  'allocate-line': ['allocateLine', '/funds'],
  parameters: ['parameters', '/rules'],
  'rule-book': ['ruleBook', '/rules'],
  oversight: ['oversight', null],
} as const

const isKnown = (by: string): by is keyof typeof acting => Object.hasOwn(acting, by)

export function Acting({ by }: { by: string }) {
  const { t } = useTranslation()
  if (by.startsWith('R-')) return <BasisLink id={by} />
  if (!isKnown(by)) return by
  const [word, page] = acting[by]
  const name = t(`notice.by.${word}`)
  return page ? (
    <Link to={page} className="link-in-text">
      {name}
    </Link>
  ) : (
    name
  )
}
