import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { usesOf, type FundKind } from '../notice/notice.ts'
import { permittedUse } from './r-bud-02-permitted-use.ts'
import { workingFunds } from './r-bud-03-working-funds.ts'

const USES = usesOf(NOTICE)
const RULES = { SPECIAL: permittedUse, TEAM_WORKING: workingFunds }

const asked = (use: string, line: Parameters<typeof lineOf>[1], fund: FundKind) =>
  RULES[fund].check(caseOf({ use, line: lineOf(1n, { fund, ...line }) }), law(), 'PRE')
const found = (...about: Parameters<typeof asked>) => {
  const { verdict, severity } = asked(...about)
  return `${verdict} ${severity}`
}

it.each(USES.filter(({ fund }) => fund === 'SPECIAL'))(
  'R-BUD-02, $clause the use $code is paid from its own line of the special fund and no other line',
  (use) => {
    for (const of of USES) {
      const own = use.open ? 'FAIL JUST' : 'PASS BLOCK'
      const answer = found(use.code, { use: of.code }, of.fund)
      expect([of.code, answer]).toEqual([of.code, use === of ? own : 'FAIL BLOCK'])
    }
  },
)

it.each(USES.filter(({ fund }) => fund === 'TEAM_WORKING'))(
  'R-BUD-03, $clause the use $code is paid from its own line of working funds and no other line',
  (use) => {
    for (const of of USES) {
      const own = use.open ? 'FAIL JUST' : 'PASS BLOCK'
      const answer = found(use.code, { use: of.code }, of.fund)
      expect([of.code, answer]).toEqual([of.code, use === of ? own : 'FAIL BLOCK'])
    }
  },
)

it('R-BUD-02 and R-BUD-03 each judge the lines of their own level of money', () => {
  const on = (fund: FundKind) => caseOf({ line: lineOf(1n, { fund }) })
  expect(permittedUse.check(on('TEAM_WORKING'), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
  expect(workingFunds.check(on('SPECIAL'), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
  const nothing = workingFunds.check(on('SPECIAL'), law(), 'PRE')
  expect(workingFunds.explain(nothing, NOTICE).sentence.zh).toBe('不是这类事项,不适用。')
})

it('R-BUD-02, N-082 no line pays for what the notice does not name, not even one of that use', () => {
  expect(found('ENTERTAINMENT', { use: 'ENTERTAINMENT' }, 'SPECIAL')).toBe('FAIL BLOCK')
  expect(found('ENTERTAINMENT', { use: 'ENTERTAINMENT' }, 'TEAM_WORKING')).toBe('FAIL BLOCK')
})

it('N-087, N-088 a use of the special fund is not paid from working funds, whatever the line calls itself', () => {
  expect(found('ASSESSMENT_REWARD', { use: 'ASSESSMENT_REWARD' }, 'TEAM_WORKING')).toBe('FAIL BLOCK')
  expect(found('INFORMATION_PLATFORM', { use: 'INFORMATION_PLATFORM' }, 'TEAM_WORKING')).toBe('FAIL BLOCK')
  expect(found('MEALS', { use: 'MEALS' }, 'SPECIAL')).toBe('FAIL BLOCK')
})

it('R-BUD-03 a fair stand on working funds is blocked, and the words name the use that was asked and that of the line', () => {
  const finding = asked('INVESTMENT_FAIR', { use: 'LODGING' }, 'TEAM_WORKING')
  const { sentence, remedy } = workingFunds.explain(finding, NOTICE)
  expect(sentence.zh).toMatch(/^用途“.+”不能由这条小组经费预算线\(住宿\)支出。$/)
  expect(sentence.en).toMatch(/cannot come from this line of working funds \(Lodging\)\.$/)
  expect(remedy?.en).toContain('Choose a line of that use')
})

it('R-BUD-02, R-BUD-03 the words of a pass and of an open use', () => {
  expect(workingFunds.explain(asked('MEALS', { use: 'MEALS' }, 'TEAM_WORKING'), NOTICE).sentence.zh).toBe(
    '伙食是小组经费允许的用途。',
  )
  const open = asked('OTHER_SPECIAL_WORK', { use: 'OTHER_SPECIAL_WORK' }, 'SPECIAL')
  expect(permittedUse.explain(open, NOTICE).remedy?.zh).toBe('写明这笔支出为什么属于这项工作。')
})
