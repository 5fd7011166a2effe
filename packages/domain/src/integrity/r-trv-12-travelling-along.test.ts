import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { application, lineOf, refusalsIn } from '../../test/matter.ts'
import { purchase, trip } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { circumstances, law } from '../../test/people.ts'
import { submitRequest } from '../spending/submit-request.ts'
import { travellingAlong } from './r-trv-12-travelling-along.ts'

const found = (outsiders: number, strangers: readonly string[] = []) =>
  travellingAlong.check(caseOf({ strangers, details: trip({ outsiders }) }), law(), 'PRE')

it('R-TRV-12, N-098 nobody travels along who holds no post in the county', () => {
  expect(found(0).verdict).toBe('PASS')
  expect(found(1)).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', field: 'application.travel.outsiders' })
  expect(found(0, ['外'])).toMatchObject({ verdict: 'FAIL', field: 'application.participants' })
  expect(travellingAlong.explain(found(1, ['外']), NOTICE)).toEqual({
    sentence: {
      zh: '有 2 人不在县里任职(上限 0 人)。',
      en: 'People on the trip without a post in the county: 2 (the limit is 0).',
    },
    remedy: {
      zh: '无关人员不随行;任职未登记的先登记。',
      en: 'Leave them at home; whoever holds a post has it registered first.',
    },
  })
  expect(travellingAlong.explain(found(0), NOTICE).sentence.zh).toBe('出差人员都在县里任职。')
})

it('R-TRV-12 the organisation of the day tells who holds a post', () => {
  const submit = (participant: string) =>
    submitRequest(
      { id: 'request', number: 'QS-2015-001' },
      application({ participants: [participant] }),
      lineOf(1_000_000n),
      circumstances('禾'),
    )
  expect(refusalsIn(submit('甘'))).toEqual([])
  expect(refusalsIn(submit('路人'))).toEqual([['RULE_BLOCKS', 'application.participants', 'R-TRV-12']])
})

it('R-TRV-12 a purchase has nobody travelling', () => {
  const given = caseOf({ strangers: ['外'], details: purchase() })
  expect(travellingAlong.check(given, law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
