import {
  allocateLine,
  appropriateFund,
  fen,
  usesOf,
  type Instant,
  type Notice,
  type Roster,
  type Use,
} from '@lianzhao/domain'
import { openCounty, opening, type Perform } from '../county/open-county.ts'
import type { Books } from '../database/books.ts'
import { newId } from '../database/new-id.ts'
import { budgetLines } from '../funds/budget-line.table.ts'
import { specialFunds } from '../funds/special-fund.table.ts'
import { command } from '../trail/command.ts'

const FOUNDED_AT: Instant = '2015-03-26T01:00:00.000Z'
export const FISCAL_YEAR = 2015

/** The opening of the demonstration is the work of its office clerk. */
const CLERK = 'luxiaochen'

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

/** The notice, people, posts and money of the demonstration county, each by its own command. */
export async function foundCounty(books: Books, county: { notice: Notice; roster: Roster }): Promise<void> {
  const ids = new Map(county.roster.persons.map(({ key }) => [key, newId()]))
  const idOf = (key: string) => ids.get(key)!
  const perform = opening(books, idOf(CLERK), FOUNDED_AT)
  await openCounty(perform, county, idOf)
  await openFund(perform, county.notice)
}

async function openFund(perform: Perform, notice: Notice): Promise<void> {
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
  for (const team of [null, ...notice.teams.map(({ code }) => code)])
    for (const use of usesOf(notice).filter(({ fund }) => (fund === 'SPECIAL') === (team === null)))
      await allocate(perform, notice, fundId, use, team)
}

function allocate(
  perform: Perform,
  notice: Notice,
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
      decide: ({ fund }) => allocateLine(fund, line, notice),
    }),
  )
}

const inFen = (yuan: number) => fen(BigInt(yuan) * 100n)
