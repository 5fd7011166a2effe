import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { leg, night } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { GRADES } from '../notice/notice.ts'
import { LEG_CLASSES, LEG_MODES, type Leg, type TravelExpenses } from '../spending/expenses.ts'
import { classOfTravel } from './r-trv-07-class-of-travel.ts'

const found = (spent: Partial<TravelExpenses>) => classOfTravel.check(tripCase({}, spent), law(), 'CLM')
const legs = (more: Partial<Leg>) => [leg('2015-06-15', '澄川', '厦门'), leg('2015-06-17', '厦门', '澄川', more)]

it.each(LEG_MODES)('R-TRV-07, N-098 by %s only second class is reimbursed, to whatever grade of the county', (mode) => {
  for (const grade of GRADES)
    expect(LEG_CLASSES.map((it) => found({ grade, legs: legs({ mode, class: it }) }).verdict)).toEqual([
      'PASS',
      'FAIL',
      'FAIL',
    ])
})

it('R-TRV-07 the whole fare of the ticket is an excess, of that ticket only', () => {
  const finding = found({ legs: legs({ class: 'FIRST', amount: '58000' }) })
  expect(finding).toMatchObject({ severity: 'BLOCK', measured: '1', limit: '0', excess: '58000' })
  expect(finding.field).toBe('travel.legs.1.class')
  expect(classOfTravel.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有 1 段行程超等级(上限 0),票价 580.00 元不能照原价报销。',
      en: 'Journeys above the class allowed: 1 (limit 0); their fare of CNY 580.00 is not reimbursed as it stands.',
    },
    remedy: {
      zh: '附准予乘坐的批件,或核减 580.00 元后按规定等级的票价另行报销。',
      en: 'Add the document that allows it, or cut 580.00 and claim the fare of the class allowed instead.',
    },
  })
})

it('R-TRV-07 a document allows a higher class', () => {
  const finding = found({ legs: legs({ class: 'BUSINESS', exception: '演示批件 2 号' }) })
  expect(finding).toMatchObject({ verdict: 'PASS', excess: null })
  expect(classOfTravel.explain(finding, NOTICE).sentence.zh).toBe('各段行程都在规定的等级内。')
})

it('R-TRV-07 without a journey, or without an invoice of a night, it does not apply', () => {
  expect(found({ legs: [] }).verdict).toBe('NOT_APPLICABLE')
  const unvouched = [night('2015-06-15', { vouched: false })]
  expect(found({ legs: legs({ class: 'FIRST' }), nights: unvouched }).verdict).toBe('NOT_APPLICABLE')
})
