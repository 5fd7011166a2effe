import { expect, it } from 'vitest'
import { caseOf, meetingCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { missionCase } from '../../test/mission.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { REGIONS } from '../spending/details.ts'
import { judge, ruleOf } from './rule-book.ts'

const MISSIONS = ['R-OVS-01', 'R-OVS-02', 'R-OVS-03', 'R-OVS-07']
const AT = '2015-06-12T06:05:00.000Z'

it.each(MISSIONS)('%s does not apply to a trip within the mainland, a reception or a meeting, and says so', (id) => {
  for (const given of [caseOf(), caseOf({ use: 'RECEPTION', details: reception(8, 3) }), meetingCase()]) {
    const finding = ruleOf(id).check(given, law(), 'PRE')
    expect(finding.verdict).toBe('NOT_APPLICABLE')
    expect(ruleOf(id).explain(finding, NOTICE)).toEqual({
      sentence: { zh: '不是这类事项,不适用。', en: 'Not such a matter; does not apply.' },
      remedy: null,
    })
  }
})

it.each(REGIONS.filter((region) => region !== 'MAINLAND'))(
  'N-098 an unremarkable trip to %s fails no rule before approval',
  (region) => {
    const { results } = judge(law(EVERY_FIGURE), 'PRE', AT, missionCase({}, { region }))
    const asked = results.filter(({ rule }) => MISSIONS.includes(rule))
    expect(asked.map(({ verdict }) => verdict)).toEqual(['PASS', 'PASS', 'PASS', 'PASS'])
    expect(results.filter(({ verdict }) => verdict === 'FAIL')).toEqual([])
  },
)

it('R-OVS-01, R-OVS-02 a trip outside the mainland that states nothing of its mission has neither permit nor opinions', () => {
  const { results } = judge(law(), 'PRE', AT, missionCase({}, { mission: null }))
  const failed = results.filter(({ verdict }) => verdict === 'FAIL').map(({ rule }) => rule)
  expect(failed).toEqual(['R-OVS-01', 'R-OVS-02'])
})
