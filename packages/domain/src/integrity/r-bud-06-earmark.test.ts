import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law, TAIWAN, TOURISM } from '../../test/people.ts'
import { teamOf } from '../notice/notice.ts'
import { earmark } from './r-bud-06-earmark.ts'

const found = (team: string | null) => earmark.check(caseOf({ line: lineOf(1n, { team }) }), law(), 'CLM')
const [taiwan, tourism] = [TAIWAN, TOURISM].map((code) => teamOf(NOTICE, code)!.name)

it('R-BUD-06, N-091 a line pays for its own team, and the special fund for every team', () => {
  expect([found(TAIWAN).verdict, found(null).verdict]).toEqual(['PASS', 'PASS'])
  const finding = found(TOURISM)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.line' })
  expect(earmark.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: `预算线属于${tourism!.zh},不能用于${taiwan!.zh}。`,
      en: `The line belongs to ${tourism!.en} and cannot pay for ${taiwan!.en}.`,
    },
    remedy: { zh: '换本组的预算线另行申请。', en: "Apply again on a line of the team's own." },
  })
})

it('R-BUD-06 the words of a pass tell whose money it is', () => {
  expect(earmark.explain(found(TAIWAN), NOTICE).sentence.zh).toBe(`预算线属于${taiwan!.zh}。`)
  expect(earmark.explain(found(null), NOTICE).sentence.zh).toBe('专项资金,各组可用。')
})
