import type { Bilingual } from '../bilingual.ts'
import type { Basis } from '../decision.ts'
import { teamOf, type Notice } from '../notice/notice.ts'
import type { Appointment } from '../organisation/appointment.ts'
import { exclusionsOf } from '../organisation/incompatible-posts.ts'
import { postsOf, type Organisation } from '../organisation/organisation.ts'
import type { PersonId } from '../organisation/person.ts'
import { POST_NAMES } from '../organisation/post-names.ts'
import { RECUSAL_BASIS, recusalsOf, type Recusal } from './recusal.ts'

/** What a post excludes its holder from: deciding on a team (null for every team), or concurrent posts. */
export type PostExclusion = {
  readonly team: string | null
  readonly sentence: Bilingual
  readonly basis: Basis
  /** The post that brings it. */
  readonly appointment: Appointment | null
}

/** What keeps `person` from deciding on a team; of a delegate, also what keeps whoever delegated to them. */
export function recusalInWords(
  notice: Notice,
  person: PersonId,
  team: string | null,
  { reason, person: interested, appointment }: Recusal,
): PostExclusion {
  const { id, words } = RECUSAL_BASIS[reason]
  const name = team === null ? undefined : teamOf(notice, team)?.name
  const self = interested === person
  return {
    team,
    sentence: {
      zh: `${self ? '' : '授权人'}${words.zh},${name ? `不能决定${name.zh}的支出` : '不决定任何组或队的支出'}。`,
      en: `${self ? capital(words.en) : `Whoever delegated ${words.en}`}: ${name ? `does not decide on spending of ${name.en}` : 'decides on spending of no team'}.`,
    },
    basis: { id, citation: readingOf(notice, id) },
    appointment,
  }
}

/** Everything that the posts of a person exclude on the day: teams on which they must not decide, posts kept apart. */
export function exclusionsOfPerson(notice: Notice, organisation: Organisation, person: PersonId): PostExclusion[] {
  const recusals = notice.teams.flatMap(({ code }) =>
    recusalsOf(organisation, person, { team: code, applicants: [], participants: [] }).map((recusal) => ({
      team: recusal.reason === 'DISCIPLINE' ? null : code,
      recusal,
    })),
  )
  const everywhere = recusals.find(({ team }) => team === null)
  return [
    ...[...(everywhere ? [everywhere] : []), ...recusals.filter(({ team }) => team !== null)].map(({ team, recusal }) =>
      recusalInWords(notice, person, team, recusal),
    ),
    ...keptApartFrom(postsOf(organisation, person)),
  ]
}

/** Each post once, however many teams somebody holds it in. */
function keptApartFrom(posts: readonly Appointment[]): PostExclusion[] {
  const once = posts.filter(({ post }, at) => posts.findIndex((one) => one.post === post) === at)
  return once.flatMap((appointment) =>
    exclusionsOf(appointment.post).map(({ posts: others, basis }): PostExclusion => {
      const own = POST_NAMES[appointment.post]
      const names = others.map((post) => POST_NAMES[post])
      return {
        team: null,
        sentence: {
          zh: `任${own.zh}期间不能兼任${names.map(({ zh }) => zh).join('、')}。`,
          en: `As ${own.en}, cannot concurrently be ${names.map(({ en }) => en).join(', ')}.`,
        },
        basis,
        appointment,
      }
    }),
  )
}

function readingOf({ ambiguities }: Notice, id: string): Bilingual {
  const subject = ambiguities.find((one) => one.id === id)?.subject
  return {
    zh: `对通知的理解 ${id}${subject ? `:${subject.zh}` : ''}`,
    en: `Reading ${id} of the notice${subject ? `: ${subject.en}` : ''}`,
  }
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
