import { fen } from '../src/money.ts'
import type { Notice } from '../src/notice/notice.ts'
import type { Roster } from '../src/notice/roster.ts'
import { evolveAppointment, type Appointment, type AppointmentContent } from '../src/organisation/appointment.ts'
import { publishAppointment } from '../src/organisation/publish.ts'
import type { CivilDate } from '../src/time.ts'
import { granted } from './matter.ts'

/** A roster as the books begin with it: the posts in units, then each appointment in its order, checked by the domain. */
export function published(notice: Notice, { persons, appointments }: Roster): readonly Appointment[] {
  const begin = { document: notice.document.normalised, from: notice.document.issuedOn as CivilDate, to: null }
  const nothing = { teams: [], unit: null, limit: null, secondment: null, clauses: [], order: 1, corrects: null }
  const contents: readonly AppointmentContent[] = [
    ...persons.flatMap(({ key: personId, posts }) =>
      posts.map((post) => ({ ...nothing, ...begin, personId, ...post })),
    ),
    ...appointments.map(({ person: personId, team, teams, limit, from, ...more }) => ({
      ...nothing,
      ...begin,
      ...more,
      personId,
      teams: team ? [team] : teams === 'all' ? notice.teams.map(({ code }) => code) : teams,
      limit: limit === null ? null : fen(BigInt(limit.replace('.', ''))),
      from: (from ?? begin.from) as CivilDate,
    })),
  ]
  return contents.reduce<readonly Appointment[]>((register, content, at) => {
    const facts = granted(publishAppointment(`${at} ${content.personId} ${content.post}`, content, register, notice))
    return [...register, evolveAppointment(undefined, facts.appointment[0])]
  }, [])
}
