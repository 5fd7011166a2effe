import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { usesOf } from '../notice/notice.ts'
import { permittedUse } from './r-bud-02-permitted-use.ts'

const USES = usesOf(NOTICE)

const found = (use: string, line: Parameters<typeof lineOf>[1]) => {
  const { verdict, severity } = permittedUse.check(caseOf({ use, line: lineOf(1n, line) }), law(), 'PRE')
  return `${verdict} ${severity}`
}

it.each(USES)('R-BUD-02, $clause the use $code is paid from its own line and no other', (asked) => {
  for (const of of USES) {
    const own = asked.open ? 'FAIL JUST' : 'PASS BLOCK'
    const answer = found(asked.code, { use: of.code, fund: of.fund })
    expect([of.code, answer]).toEqual([of.code, asked === of ? own : 'FAIL BLOCK'])
  }
})

it('R-BUD-02, N-082 no line pays for what the notice does not name, not even one of that use', () => {
  expect(found('ENTERTAINMENT', { use: 'ENTERTAINMENT' })).toBe('FAIL BLOCK')
})

it('N-087, N-088 a use of the special fund is not paid from working funds, whatever the line calls itself', () => {
  expect(found('ASSESSMENT_REWARD', { use: 'ASSESSMENT_REWARD', fund: 'TEAM_WORKING' })).toBe('FAIL BLOCK')
  expect(found('INFORMATION_PLATFORM', { use: 'INFORMATION_PLATFORM', fund: 'TEAM_WORKING' })).toBe('FAIL BLOCK')
  expect(found('MEALS', { use: 'MEALS', fund: 'SPECIAL' })).toBe('FAIL BLOCK')
})

it('R-BUD-02 the words name the use that was asked and the use of the line', () => {
  const finding = permittedUse.check(caseOf({ use: 'MEALS', line: lineOf(1n, { use: 'LODGING' }) }), law(), 'PRE')
  const { sentence, remedy } = permittedUse.explain(finding, NOTICE)
  expect(sentence.zh).toBe('用途“伙食”不能由这条小组经费预算线(住宿)支出。')
  expect(sentence.en).toBe('Spending for the use "Meals" cannot come from this line of working funds (Lodging).')
  expect(remedy?.en).toContain('Choose a line of that use')
})
