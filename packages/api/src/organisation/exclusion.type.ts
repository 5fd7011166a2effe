import {
  exclusionsOf,
  POST_NAMES,
  RECUSAL_BASIS,
  recusalsOf,
  teamOf,
  type Appointment,
  type Bilingual,
  type Notice,
  type PersonId,
  type Recusal,
} from '@lianzhao/domain'
import { Field, ObjectType } from 'type-graphql'
import type { Context } from '../context.ts'
import { RuleReference } from '../graphql/answer.type.ts'
import { TeamType } from '../notice/team.type.ts'
import { AppointmentType } from './appointment.type.ts'
import type { Known } from './known.ts'

@ObjectType({
  description:
    '任职带来的排除:须回避的组队,或不能兼任的职务 / What a post excludes its holder from: deciding on teams, or concurrent posts',
})
export class Exclusion {
  @Field(() => TeamType, { nullable: true, description: '所涉组或队;空为全部 / The team; null for all' })
  team!: TeamType | null

  @Field(() => String, { description: '一句话 / In a sentence' })
  sentence!: string

  @Field(() => RuleReference, { description: '依据 / Basis' })
  basis!: RuleReference

  @Field(() => AppointmentType, { nullable: true, description: '由哪项任职而来 / The post that brings it' })
  appointment!: AppointmentType | null
}

type Reader = Pick<Context, 'instance' | 'language'>

/** What keeps `person` from deciding on a team; of a delegate, also what keeps whoever delegated to them. */
export function exclusionOf(
  { instance, language }: Reader,
  known: Known,
  person: PersonId,
  team: string | null,
  { reason, person: interested, appointment }: Recusal,
): Exclusion {
  const { notice } = instance.law
  const { id, words } = RECUSAL_BASIS[reason]
  const name = team === null ? undefined : teamOf(notice, team)?.name
  const self = interested === person
  const sentence: Bilingual = {
    zh: `${self ? '' : '授权人'}${words.zh},${name ? `不能决定${name.zh}的支出` : '不决定任何组或队的支出'}。`,
    en: `${self ? capital(words.en) : `Whoever delegated ${words.en}`}: ${name ? `does not decide on spending of ${name.en}` : 'decides on spending of no team'}.`,
  }
  return {
    team: team === null ? null : new TeamType(team),
    sentence: sentence[language],
    basis: { id, citation: readingOf(notice, id)[language] },
    appointment: appointment && new AppointmentType(appointment, known),
  }
}

/** Everything that the posts of a person exclude on the day: teams on which they must not decide, posts kept apart. */
export function exclusionsOfPerson(reader: Reader, known: Known, person: PersonId): Exclusion[] {
  const { organisation } = known
  const recusals = reader.instance.law.notice.teams.flatMap(({ code }) =>
    recusalsOf(organisation, person, { team: code, applicants: [], participants: [] }).map((recusal) => ({
      team: recusal.reason === 'DISCIPLINE' ? null : code,
      recusal,
    })),
  )
  const everywhere = recusals.find(({ team }) => team === null)
  const posts = organisation.appointments.filter(({ personId }) => personId === person)
  return [
    ...[...(everywhere ? [everywhere] : []), ...recusals.filter(({ team }) => team !== null)].map(({ team, recusal }) =>
      exclusionOf(reader, known, person, team, recusal),
    ),
    ...keptApartFrom(reader, known, posts),
  ]
}

/** Each post once, however many teams somebody holds it in. */
function keptApartFrom({ language }: Reader, known: Known, posts: readonly Appointment[]): Exclusion[] {
  const once = posts.filter(({ post }, at) => posts.findIndex((one) => one.post === post) === at)
  return once.flatMap((appointment) =>
    exclusionsOf(appointment.post).map(({ posts: others, basis }) => {
      const own = POST_NAMES[appointment.post]
      const names = others.map((post) => POST_NAMES[post])
      const sentence: Bilingual = {
        zh: `任${own.zh}期间不能兼任${names.map(({ zh }) => zh).join('、')}。`,
        en: `As ${own.en}, cannot concurrently be ${names.map(({ en }) => en).join(', ')}.`,
      }
      return {
        team: null,
        sentence: sentence[language],
        basis: { id: basis.id, citation: basis.citation[language] },
        appointment: new AppointmentType(appointment, known),
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
