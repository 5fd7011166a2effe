import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { usesOf } from '../notice/notice.ts'
import { teamFunds } from './r-bud-03-team-funds.ts'
import { judge } from './rule-book.ts'

const USES = usesOf(NOTICE)
const OF_THE_TEAM = USES.filter(({ fund }) => fund === 'TEAM_WORKING')

const given = (use: string, of: string, fund: 'SPECIAL' | 'TEAM_WORKING' = 'TEAM_WORKING') =>
  caseOf({ use, line: lineOf(1_000_000n, { use: of, fund }) })
const ask = (...about: Parameters<typeof given>) => teamFunds.check(given(...about), law(), 'PRE')
const found = (...about: Parameters<typeof given>) => {
  const { verdict, severity } = ask(...about)
  return `${verdict} ${severity}`
}

it.each(USES)('R-BUD-03, $clause of the lines of working funds, $code is paid from its own and no other', (asked) => {
  for (const of of OF_THE_TEAM) {
    const own = asked.open ? 'FAIL JUST' : 'PASS BLOCK'
    expect([of.code, found(asked.code, of.code)]).toEqual([of.code, asked === of ? own : 'FAIL BLOCK'])
  }
})

it('R-BUD-03, N-087, N-088 a use of the special fund is not paid from working funds, whatever the line calls itself', () => {
  expect(found('ASSESSMENT_REWARD', 'ASSESSMENT_REWARD')).toBe('FAIL BLOCK')
  expect(found('INFORMATION_PLATFORM', 'INFORMATION_PLATFORM')).toBe('FAIL BLOCK')
  expect(found('ENTERTAINMENT', 'ENTERTAINMENT')).toBe('FAIL BLOCK')
})

it('R-BUD-03, N-084 a fair stand on team funds is blocked, and asked for on the special fund it is not', () => {
  const answers = (line: Parameters<typeof given>) =>
    judge(law(), 'PRE', '2015-05-25T01:00:00.000Z', given(...line))
      .results.filter(({ rule }) => rule === 'R-BUD-02' || rule === 'R-BUD-03')
      .map(({ rule, verdict }) => [rule, verdict])
  expect(answers(['INVESTMENT_FAIR', 'OTHER'])).toEqual([
    ['R-BUD-02', 'NOT_APPLICABLE'],
    ['R-BUD-03', 'FAIL'],
  ])
  expect(answers(['INVESTMENT_FAIR', 'INVESTMENT_FAIR', 'SPECIAL'])).toEqual([
    ['R-BUD-02', 'PASS'],
    ['R-BUD-03', 'NOT_APPLICABLE'],
  ])
})

it('R-BUD-03 the words name the use that was asked and the use of the line', () => {
  const { sentence, remedy } = teamFunds.explain(ask('MEALS', 'LODGING'), NOTICE)
  expect(sentence.zh).toBe('用途“伙食”不能由这条小组经费预算线(住宿)支出。')
  expect(sentence.en).toBe('Spending for the use "Meals" cannot come from this line of working funds (Lodging).')
  expect(remedy?.en).toContain('Choose a line of that use')
  expect(teamFunds.explain(ask('MEALS', 'MEALS'), NOTICE)).toEqual({
    sentence: { zh: '伙食是小组经费允许的用途。', en: 'Meals is a permitted use of working funds.' },
    remedy: null,
  })
})

it('R-BUD-03, N-093 other costs need a written reason, and the words say so', () => {
  expect(found('OTHER', 'OTHER')).toBe('FAIL JUST')
  expect(teamFunds.explain(ask('OTHER', 'OTHER'), NOTICE).remedy).toEqual({
    zh: '写明这笔支出为什么属于这项工作。',
    en: 'Say why this spending belongs to that work.',
  })
})
