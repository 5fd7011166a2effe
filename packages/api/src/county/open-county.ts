import {
  allowed,
  type Appointment,
  type AppointmentContent,
  type CivilDate,
  contentOf,
  fen,
  type Instant,
  type Notice,
  OPENING,
  type Post,
  publishAppointment,
  publishPerson,
  type Roster,
  teamOf,
} from '@lianzhao/domain'
import type { Books } from '../database/books.ts'
import { noticeText } from '../database/instance.ts'
import { newId } from '../database/new-id.ts'
import { adoptions } from '../notice/adoption.table.ts'
import { appointments } from '../organisation/appointment.table.ts'
import { persons } from '../organisation/person.table.ts'
import { teams } from '../organisation/team.table.ts'
import { units } from '../organisation/unit.table.ts'
import { command, type Command, type Finds } from '../trail/command.ts'
import { personalText } from '../trail/personal-text.ts'
import { sha256 } from '../trail/sha256.ts'
import { transact } from '../trail/transact.ts'

export type Perform = <const On extends Finds>(command: Command<On>) => Promise<void>
type CountyData = { readonly notice: Notice; readonly roster: Roster }
type Entry = Roster['appointments'][number]

/** Acts of nobody in the organisation: the notice itself speaks. `actor` stands in their facts. */
export function opening(books: Books, actor: string, at: Instant): Perform {
  let acts = 0
  return async (command) => {
    const act = { actor, at, command: OPENING, key: `opening ${++acts}` }
    const outcome = await transact(books, { act, input: { acts } }, command)
    if ('refusals' in outcome) throw new Error(outcome.refusals.map(({ message }) => message.zh).join())
  }
}

/**
 * Begins a county's books: the notice is adopted, its units and teams are founded, its roster is published. `idOf` names
 * each person by the key of the roster.
 */
export async function openCounty(
  perform: Perform,
  { notice, roster }: CountyData,
  idOf: (key: string) => string,
): Promise<void> {
  await adopt(perform, notice)
  await foundUnits(perform, notice)
  await foundTeams(perform, notice, roster)
  for (const person of roster.persons) await register(perform, person, idOf(person.key))
  const published: Appointment[] = []
  for (const content of contentsOf(notice, roster, idOf)) {
    const id = newId()
    await perform(
      command({
        on: { appointment: { record: appointments, create: id } },
        decide: () => publishAppointment(id, content, published, notice),
      }),
    )
    published.push({ ...content, id, status: 'CONFIRMED', proposedBy: null, decidedBy: null })
  }
}

const issuedOn = ({ document }: Notice) => document.issuedOn as CivilDate

async function adopt(perform: Perform, notice: Notice): Promise<void> {
  const id = newId()
  const digest = sha256(noticeText(notice))
  const adopted = { id, county: notice.code, document: notice.document.normalised, issuedOn: issuedOn(notice), digest }
  await perform(
    command({
      on: { adoption: { record: adoptions, create: id } },
      decide: () => allowed({ adoption: [{ type: 'NoticeAdopted' as const, ...adopted }] }),
    }),
  )
}

async function foundUnits(perform: Perform, notice: Notice): Promise<void> {
  const document = notice.document.normalised
  for (const { code, kind, name } of notice.units) {
    const id = newId()
    const founded = { type: 'UnitFounded' as const, id, code, kind, name, from: issuedOn(notice), document }
    await perform(command({ on: { unit: { record: units, create: id } }, decide: () => allowed({ unit: [founded] }) }))
  }
}

async function foundTeams(perform: Perform, notice: Notice, { seats }: Roster): Promise<void> {
  for (const { code } of notice.teams) {
    const id = newId()
    await perform(
      command({
        on: { team: { record: teams, create: id } },
        decide: () => allowed({ team: [{ type: 'TeamFounded' as const, id, code }, ...seated(notice, seats[code])] }),
      }),
    )
  }
}

function seated(notice: Notice, place: string | undefined) {
  if (place === undefined) return []
  const { normalised: document } = notice.document
  const from = issuedOn(notice)
  return [{ type: 'TeamSeated' as const, place, from, document, by: NOBODY, at: `${from}T00:00:00.000Z` as const }]
}

/** Stands for the notice where a fact names who acted. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

async function register(perform: Perform, person: Roster['persons'][number], id: string): Promise<void> {
  const { name, pinyin, printedPost, reading, login } = person
  const texts = { name: personalText(name), latinName: pinyin === null ? null : personalText(pinyin) }
  const latinName = texts.latinName?.commitment ?? null
  const known = { id, name: texts.name.commitment, latinName, printedPost, reading, login }
  await perform(
    command({
      on: { person: { record: persons, create: id } },
      plainTexts: [texts.name, ...(texts.latinName ? [texts.latinName] : [])],
      decide: () => publishPerson(known),
    }),
  )
}

/** The posts of the notice, then those that its people hold in their own units. */
function contentsOf(
  notice: Notice,
  { persons, appointments }: Roster,
  idOf: (key: string) => string,
): AppointmentContent[] {
  const from = issuedOn(notice)
  const document = notice.document.normalised
  const content = (key: string, post: Post, more: Partial<AppointmentContent>) =>
    contentOf({ personId: idOf(key), post, from, document, ...more })
  return [
    ...appointments.map((entry) =>
      content(entry.person, entry.post, {
        teams: teamsOf(notice, entry),
        limit: entry.limit === null ? null : fen(BigInt(entry.limit.replace('.', ''))),
        secondment: entry.secondment,
        from: (entry.from as CivilDate | null) ?? from,
        clauses: entry.clauses,
        order: entry.order,
      }),
    ),
    ...persons.flatMap(({ key, posts }) =>
      posts.map(({ post, unit }, index) => content(key, post, { unit, order: index + 1 })),
    ),
  ]
}

const teamsOf = (notice: Notice, { team, teams }: Entry): readonly string[] =>
  team !== null && teamOf(notice, team) ? [team] : teams === 'all' ? notice.teams.map(({ code }) => code) : teams
