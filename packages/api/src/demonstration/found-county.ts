import { randomBytes } from 'node:crypto'
import {
  allocateLine,
  appoint,
  appropriateFund,
  commit,
  fen,
  registerPerson,
  TEAMS,
  USES,
  type Instant,
  type Use,
} from '@lianzhao/domain'
import type { Books } from '../database/books.ts'
import { newId } from '../database/new-id.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { specialFunds } from '../funds/special-fund.table.ts'
import { appointments } from '../organisation/appointment.table.ts'
import { persons } from '../organisation/person.table.ts'
import { command, type Command, type Finds } from '../trail/command.ts'
import { sha256 } from '../trail/sha256.ts'
import { transact } from '../trail/transact.ts'
import { ROSTER, type RosterPerson } from './roster.ts'

const FOUNDED_AT: Instant = '2015-03-26T01:00:00.000Z'
export const FISCAL_YEAR = 2015
const DOCUMENT = '澄川县招商任职文件(演示)'

/** Yuan for each use of the special fund; the notice gives no amounts, so all of these are invented. */
const SPECIAL_YUAN: Readonly<Record<string, number>> = {
  PROMOTION_ACTIVITY: 1_800_000,
  INVESTMENT_FAIR: 1_200_000,
  PROJECT_PACKAGING: 400_000,
  PROJECT_POOL: 200_000,
  ASSESSMENT_REWARD: 600_000,
  INFORMATION_PLATFORM: 300_000,
  CADRE_TRAINING: 200_000,
  OTHER_SPECIAL_WORK: 100_000,
}
/** Yuan for each use of a team's working funds. */
const TEAM_YUAN: Readonly<Record<string, number>> = {
  TRANSPORT: 30_000,
  MEALS: 6_000,
  LODGING: 12_000,
  RECEPTION: 12_000,
  OTHER: 3_000,
}
/** Stories need these lines to be short. */
const EXCEPTIONS: Readonly<Record<string, number>> = { 'TOURISM_CULTURE RECEPTION': 1_900 }

const APPROPRIATED_YUAN = 9_600_000

/** People, posts and money of the demonstration county, each by its own command. */
export async function foundCounty(books: Books): Promise<void> {
  const actor = newId()
  let acts = 0
  const perform = async <const On extends Finds>(command: Command<On>): Promise<void> => {
    const act = { actor, at: FOUNDED_AT, command: 'foundCounty', key: `founding ${++acts}` }
    const outcome = await transact(books, { act, input: { acts } }, command)
    if ('refusals' in outcome) throw new Error(outcome.refusals.map(({ message }) => message.zh).join())
  }
  const [clerk, ...others] = ROSTER.toSorted(({ login }) => (login === 'luxiaochen' ? -1 : 1))
  await register(perform, clerk!, actor)
  for (const person of others) await register(perform, person, newId())
  await openFund(perform)
}

type Perform = <const On extends Finds>(command: Command<On>) => Promise<void>

/** The founding acts are those of the office clerk, whose id is therefore given. */
async function register(perform: Perform, person: RosterPerson, personId: string): Promise<void> {
  const { login, name, post, teams, from, limitFen } = person
  const salt = randomBytes(32).toString('hex')
  const commitment = commit(sha256, salt, name)
  await perform(
    command({
      on: { person: { record: persons, create: personId } },
      plainTexts: [{ commitment, salt, text: name }],
      decide: () => registerPerson({ id: personId, name: commitment, login }),
    }),
  )
  const id = newId()
  const limit = limitFen === null ? null : fen(limitFen)
  await perform(
    command({
      on: { appointment: { record: appointments, create: id } },
      decide: () => appoint({ id, personId, post, teams, limit, from, to: null, document: DOCUMENT }),
    }),
  )
}

async function openFund(perform: Perform): Promise<void> {
  const fundId = newId()
  await perform(
    command({
      on: { fund: { record: specialFunds, create: fundId } },
      decide: () =>
        appropriateFund({
          id: fundId,
          fiscalYear: FISCAL_YEAR,
          amount: inFen(APPROPRIATED_YUAN),
          document: '澄川县财政预算文件(演示)',
        }),
    }),
  )
  for (const team of [null, ...TEAMS.map(({ code }) => code)])
    for (const use of USES.filter(({ fund }) => (fund === 'SPECIAL') === (team === null)))
      await allocate(perform, fundId, use, team)
}

function allocate(
  perform: Perform,
  fundId: string,
  { code: use, fund: kind }: Use,
  team: string | null,
): Promise<void> {
  const id = newId()
  const yuan = team === null ? SPECIAL_YUAN[use]! : (EXCEPTIONS[`${team} ${use}`] ?? TEAM_YUAN[use]!)
  const line = { id, fiscalYear: FISCAL_YEAR, fund: kind, team, use, amount: inFen(yuan) }
  return perform(
    command({
      on: { fund: { record: specialFunds, id: fundId }, line: { record: budgetLines, create: id } },
      decide: ({ fund }) => allocateLine(fund, line),
    }),
  )
}

const inFen = (yuan: number) => fen(BigInt(yuan) * 100n)
