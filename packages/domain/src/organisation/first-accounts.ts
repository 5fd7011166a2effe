import type { Bilingual } from '../bilingual.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { Notice } from '../notice/notice.ts'
import type { CivilDate, Instant } from '../time.ts'
import { checkLogin } from './account.ts'
import { contentOf, type AppointmentMade } from './appointment.ts'
import { publishAppointment, publishPerson } from './publish.ts'
import { type AccountOpened, type Person, type PersonId, type PersonRegistered } from './person.ts'
import { POST_NAMES } from './post-names.ts'
import type { Post } from './posts.ts'

/**
 * The posts with which a county begins its work: the administrators (三员), of whom two can propose and confirm between
 * them, and the clerk who prepares everything else.
 */
export const FIRST_POSTS: readonly { readonly post: Post; readonly least: number; readonly most: number }[] = [
  { post: 'SYSTEM_ADMIN', least: 1, most: 1 },
  { post: 'SECURITY_ADMIN', least: 2, most: 2 },
  { post: 'AUDIT_ADMIN', least: 1, most: 1 },
  { post: 'OFFICE_CLERK', least: 1, most: 2 },
]

/** Somebody whom the installer types in. `person` is not yet in the register; `name` is behind its commitment. */
export type FirstPerson = {
  readonly person: Person
  readonly name: string
  readonly login: string
  readonly appointment: string
  readonly post: Post
}
/** What becomes of each, in the order in which they were typed. */
export type FirstFacts = readonly {
  readonly person: readonly [PersonRegistered, AccountOpened]
  readonly appointment: readonly [AppointmentMade]
}[]

type Beginning = {
  /** The paper that appoints them. */
  readonly document: string
  readonly from: CivilDate
  readonly by: PersonId
  readonly at: Instant
  readonly notice: Notice
  /** The names that already stand in the register: those people are appointed, and not typed in a second time. */
  readonly known: readonly string[]
}

/**
 * 开立首批账号: the first people of a county in which nobody can sign in yet. A published paper appoints them; after
 * them every appointment takes two people.
 */
export function openFirstAccounts(people: readonly FirstPerson[], beginning: Beginning): Decision<FirstFacts> {
  const { document, notice, from, by, at } = beginning
  const published = people.map(({ person, appointment, post }) =>
    publishAppointment(appointment, contentOf({ personId: person.id, post, from, document }), [], notice),
  )
  const refusals = [
    ...checkText('document', document, LONGEST.document),
    ...FIRST_POSTS.flatMap((wanted) => checkNumber(wanted, people)),
    ...people.flatMap((one, at) => checkPerson(one, at, people, beginning.known)),
  ]
  if (refusals.length) return refused(refusals)
  const facts = people.flatMap(({ person, login }, index) => {
    const registered = publishPerson(person)
    const appointment = published[index]!
    if (!registered.allowed || !appointment.allowed) return []
    const opened: AccountOpened = { type: 'AccountOpened', login, by, at }
    return [
      {
        person: [registered.facts.person[0], opened] as const,
        appointment: [appointment.facts.appointment[0]] as const,
      },
    ]
  })
  const others = published.flatMap((decision) => (decision.allowed ? [] : decision.refusals))
  return others.length ? refused(others) : allowed(facts)
}

function checkNumber({ post, least, most }: (typeof FIRST_POSTS)[number], people: readonly FirstPerson[]): Refusal[] {
  const found = people.filter((one) => one.post === post).length
  if (least <= found && found <= most) return []
  const { zh, en } = POST_NAMES[post]
  const limits = least === most ? `${least}` : `${least} – ${most}`
  return [
    refusal(
      'INVALID_INPUT',
      {
        zh: `${zh}须有 ${limits} 人,现有 ${found} 人。`,
        en: `There must be ${limits} of the ${en}; there are ${found}.`,
      },
      { field: 'people', remedy: { zh: '补足或去掉。', en: 'Add or remove somebody.' }, basis: THREE },
    ),
  ]
}

function checkPerson(
  { name, login, post }: FirstPerson,
  index: number,
  people: readonly FirstPerson[],
  known: readonly string[],
): Refusal[] {
  const earlier = people.slice(0, index)
  const at = (field: string) => `people.${index}.${field}`
  const same = earlier.find((one) => one.name === name)
  return [
    ...(FIRST_POSTS.some((one) => one.post === post) ? [] : [notFirst(at('post'), POST_NAMES[post])]),
    ...checkText(at('name'), name, LONGEST.name),
    ...(same && name ? [twoPosts(at('name'), name, POST_NAMES[same.post])] : []),
    ...(known.includes(name) ? [inTheRegister(at('name'), name)] : []),
    ...checkLogin(
      login,
      earlier.some((one) => one.login === login),
    ).map((one) => ({ ...one, field: at('login') })),
  ]
}

const THREE = {
  id: 'R-SOD-03',
  citation: { zh: '三员分立;监督独立', en: 'The three administrators are apart; oversight is independent' },
}

const notFirst = (field: string, { zh, en }: Bilingual): Refusal =>
  refusal(
    'INVALID_INPUT',
    { zh: `${zh}不在首批人员之列。`, en: `The ${en} is not among the first people.` },
    { field, remedy: { zh: '开立账号后按程序任命。', en: 'Appoint them once the accounts are open.' } },
  )
const twoPosts = (field: string, name: string, { zh, en }: Bilingual): Refusal =>
  refusal(
    'SECOND_PERSON',
    {
      zh: `${name}已列为${zh},每个岗位须是不同的人。`,
      en: `${name} already is the ${en}; each post takes another person.`,
    },
    {
      field,
      remedy: {
        zh: '另派他人;同名同姓的,在姓名后加以区别。',
        en: 'Name somebody else; tell namesakes apart by a mark.',
      },
      basis: THREE,
    },
  )
const inTheRegister = (field: string, name: string): Refusal =>
  refusal(
    'INVALID_INPUT',
    { zh: `${name}已在通知名单中。`, en: `${name} already stands in the roster of the notice.` },
    {
      field,
      remedy: {
        zh: '首批人员另派他人;同名同姓的,在姓名后加以区别。',
        en: 'Name somebody else to begin with; tell namesakes apart by a mark.',
      },
      basis: THREE,
    },
  )
