import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law, TAIWAN, TOURISM } from '../../test/people.ts'
import { teamOf } from '../notice/notice.ts'
import { earmark } from './r-bud-06-earmark.ts'
import type { Stage } from './rule.ts'

const found = (team: string | null, stage: Stage = 'CLM') =>
  earmark.check(caseOf({ line: lineOf(1_000_000n, { team }) }), law(), stage)
const [taiwan, tourism] = [TAIWAN, TOURISM].map((code) => teamOf(NOTICE, code)!.name)

it.each(['CLM', 'PAY'] as const)('R-BUD-06, N-091 at %s the line of another team is blocked', (stage) => {
  expect(found(TAIWAN, stage).verdict).toBe('PASS')
  expect(found(null, stage).verdict).toBe('PASS')
  expect(found(TOURISM, stage)).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: TAIWAN,
    limit: TOURISM,
    field: 'application.line',
  })
})

it('R-BUD-06 the words name both teams', () => {
  expect(earmark.explain(found(TOURISM), NOTICE)).toEqual({
    sentence: {
      zh: `这条线划拨给“${tourism!.zh}”,不能由“${taiwan!.zh}”使用。`,
      en: `The line is allocated to "${tourism!.en}"; "${taiwan!.en}" cannot spend from it.`,
    },
    remedy: { zh: '按本组的预算线另行申请。', en: "Ask again on a line of one's own team." },
  })
})

it('R-BUD-06 a line that passes is told as the own one, or as one of the special fund', () => {
  expect(earmark.explain(found(TAIWAN), NOTICE)).toEqual({
    sentence: {
      zh: `这条线属于本组(${taiwan!.zh})。`,
      en: `The line belongs to the team itself (${taiwan!.en}).`,
    },
    remedy: null,
  })
  expect(earmark.explain(found(null), NOTICE).sentence.zh).toBe('这条线属专项资金,不限于一个组。')
})

it('R-BUD-06 a team that the notice does not know is told by its code', () => {
  expect(earmark.explain(found('HEAVY_INDUSTRY'), NOTICE).sentence.en).toContain('"HEAVY_INDUSTRY"')
})
