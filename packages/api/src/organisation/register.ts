import type { Appointment, Post } from '@lianzhao/domain'
import { TEAM_POSTS } from '@lianzhao/domain'
import { required } from '../access/required.ts'
import type { Context } from '../context.ts'
import { named } from '../database/named.ts'
import { adoptions } from '../notice/adoption.table.ts'
import { askRecords } from '../trail/ask-records.ts'
import { appointments } from './appointment.table.ts'
import { teams } from './team.table.ts'

const ADOPTION = named('select id from notice.adoption')

/** The whole county as one lock: for what concerns no single person or team. */
export async function countyLock({ books }: Context) {
  const [row] = await books.rows<[string]>(ADOPTION, [])
  return { record: adoptions, id: row![0] }
}

/**
 * What an appointment is made in, besides the person: the team that it names, or else the county. Whoever changes who
 * holds a post there locks it first, so that two at once cannot make a sixth member or a second head.
 */
export async function placeOf(context: Context, { post, teams: codes }: { post: Post; teams: readonly string[] }) {
  const known = await context.loaders.known(required(context).organisation.on)
  const team = TEAM_POSTS.includes(post) ? known.teams.find(({ code }) => code === codes[0]) : undefined
  return team ? { record: teams, id: team.id } : countyLock(context)
}

/** Every appointment that was ever made or proposed: a county has hundreds, and they change a few times a year. */
export const askRegister = ({ books }: Context) => askRecords<Appointment>(books, appointments)
