import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { usesOf } from '../notice/notice.ts'
import { permittedUse } from './r-bud-02-permitted-use.ts'

const USES = usesOf(NOTICE)
const OF_THE_FUND = USES.filter(({ fund }) => fund === 'SPECIAL')

const ask = (use: string, of: string, fund: 'SPECIAL' | 'TEAM_WORKING' = 'SPECIAL') =>
  permittedUse.check(caseOf({ use, line: lineOf(1n, { team: null, use: of, fund }) }), law(), 'PRE')
const found = (...about: Parameters<typeof ask>) => {
  const { verdict, severity } = ask(...about)
  return `${verdict} ${severity}`
}

it.each(USES)(
  'R-BUD-02, $clause of the lines of the special fund, $code is paid from its own and no other',
  (asked) => {
    for (const of of OF_THE_FUND) {
      const own = asked.open ? 'FAIL JUST' : 'PASS BLOCK'
      expect([of.code, found(asked.code, of.code)]).toEqual([of.code, asked === of ? own : 'FAIL BLOCK'])
    }
  },
)

it('R-BUD-02, N-082 the special fund pays for nothing that the notice does not name, not even from a line of that use', () => {
  expect(found('ENTERTAINMENT', 'ENTERTAINMENT')).toBe('FAIL BLOCK')
})

it('R-BUD-02 a use of working funds is not paid from the special fund, whatever the line calls itself', () => {
  expect(found('MEALS', 'MEALS')).toBe('FAIL BLOCK')
})

it('R-BUD-02 lines of working funds do not concern it', () => {
  const finding = ask('INVESTMENT_FAIR', 'INVESTMENT_FAIR', 'TEAM_WORKING')
  expect(finding.verdict).toBe('NOT_APPLICABLE')
  expect(permittedUse.explain(finding, NOTICE).remedy).toBeNull()
})

it('R-BUD-02 the words name the use that was asked and the use of the line', () => {
  expect(permittedUse.explain(ask('CADRE_TRAINING', 'INVESTMENT_FAIR'), NOTICE)).toEqual({
    sentence: {
      zh: `用途“${named('CADRE_TRAINING').zh}”不能由这条专项资金预算线(${named('INVESTMENT_FAIR').zh})支出。`,
      en: `Spending for the use "${named('CADRE_TRAINING').en}" cannot come from this line of the special fund (${named('INVESTMENT_FAIR').en}).`,
    },
    remedy: { zh: '换用途相符的预算线,或改正用途。', en: 'Choose a line of that use, or correct the use.' },
  })
  expect(permittedUse.explain(ask('CADRE_TRAINING', 'CADRE_TRAINING'), NOTICE)).toEqual({
    sentence: {
      zh: `${named('CADRE_TRAINING').zh}是专项资金允许的用途。`,
      en: `${named('CADRE_TRAINING').en} is a permitted use of the special fund.`,
    },
    remedy: null,
  })
})

it('R-BUD-02, N-090 the words ask for a reason where the use is open, and name a use that nobody knows by its code', () => {
  const open = permittedUse.explain(ask('OTHER_SPECIAL_WORK', 'OTHER_SPECIAL_WORK'), NOTICE)
  expect(open.sentence.zh).toBe(`“${named('OTHER_SPECIAL_WORK').zh}”是敞口用途,须写明理由。`)
  expect(open.remedy?.en).toBe('Say why this spending belongs to that work.')
  const unknown = permittedUse.explain(ask('ENTERTAINMENT', 'INVESTMENT_FAIR'), NOTICE)
  expect(unknown.sentence.en).toContain('"ENTERTAINMENT"')
})

const named = (code: string) => USES.find((use) => use.code === code)!.name
