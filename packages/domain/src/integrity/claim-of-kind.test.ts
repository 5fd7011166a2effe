import { expect, it } from 'vitest'
import { meetingCase, receptionCase, tripCase } from '../../test/case.ts'
import { reception } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { EVERY_FIGURE, law } from '../../test/people.ts'
import { ruleOf } from './rule-book.ts'
import type { Case } from './rule.ts'

const RECEPTIONS = ['05', '06', '07', '09', '11', '12', '13', '14', '20', '21', '25'].map((it) => `R-REC-${it}`)
const OF_ANY_MATTER = ['R-DOC-01', 'R-DOC-02', 'R-DOC-03', 'R-DOC-05', 'R-PAY-02']
const MEETINGS = ['R-MTG-02', 'R-MTG-04']
const TRIPS = ['R-REC-24', 'R-TRV-03', 'R-TRV-04', 'R-TRV-05', 'R-TRV-06', 'R-TRV-07', 'R-TRV-08', 'R-TRV-09'].concat(
  ['10', '11', '13'].map((it) => `R-TRV-${it}`),
  ['R-OVS-05'],
)
const found = (id: string, given: Case) => ruleOf(id).check(given, law(EVERY_FIGURE), 'CLM')

it.each(RECEPTIONS)('%s does not apply to a trip at home, nor to a meeting', (id) => {
  for (const given of [tripCase(), meetingCase()]) {
    const finding = found(id, given)
    expect(finding.verdict).toBe('NOT_APPLICABLE')
    expect(ruleOf(id).explain(finding, NOTICE)).toEqual({
      sentence: { zh: '不是这类事项,不适用。', en: 'Not such a matter; does not apply.' },
      remedy: null,
    })
  }
})

it.each(MEETINGS)('%s does not apply to a fair or a training, a reception or a trip', (id) => {
  const others = [
    meetingCase({}, { event: 'FAIR' }),
    meetingCase({}, { event: 'TRAINING' }),
    receptionCase(),
    tripCase(),
  ]
  expect(others.map((given) => found(id, given).verdict)).toEqual(Array(4).fill('NOT_APPLICABLE'))
})

it.each(TRIPS)('%s does not apply to a reception or a meeting', (id) => {
  expect([receptionCase(), meetingCase()].map((given) => found(id, given).verdict)).toEqual([
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
  ])
})

it.each([
  ...RECEPTIONS.map((id) => [id, receptionCase()] as const),
  ...MEETINGS.map((id) => [id, meetingCase()] as const),
  ...[...OF_ANY_MATTER, ...TRIPS].map((id) => [id, tripCase()] as const),
])('%s is not evaluated while nothing is claimed, which is not a pass', (id, given) => {
  const finding = found(id, { ...given, claim: null })
  expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'claim' } })
  const { sentence, remedy } = ruleOf(id).explain(finding, NOTICE)
  expect([sentence.zh, sentence.en]).toEqual([
    '还没有报销内容,未评估;这不等于通过。',
    'Not evaluated: nothing is claimed yet. This is not a pass.',
  ])
  expect(remedy?.zh).toBe('填写报销内容后再评估。')
})

it('what was claimed for another kind of matter measures nothing', () => {
  const given = { ...tripCase(), details: reception(8, 3) }
  expect(found('R-REC-11', given).verdict).toBe('NOT_EVALUATED')
})
