import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { purchase, trip } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { PAYER_KINDS, REGIONS, type PayerKind, type Region } from '../spending/details.ts'
import { sponsorship } from './r-ovs-04-sponsorship.ts'

const found = (region: Region, ...kinds: PayerKind[]) => {
  const otherPayers = kinds.map((kind) => ({ kind, name: '演示公司', what: '机票' }))
  return sponsorship.check(caseOf({ details: trip({ region, otherPayers }) }), law(), 'PRE')
}

it.each(REGIONS)('R-OVS-04, N-098 on a trip to %s only the organiser may pay beside the unit', (region) => {
  expect(PAYER_KINDS.map((kind) => found(region, kind).verdict)).toEqual(['FAIL', 'FAIL', 'FAIL', 'PASS'])
  expect(found(region).verdict).toBe('PASS')
})

it('R-OVS-04 the words name who pays for what', () => {
  const finding = found('ABROAD', 'HOST_ORGANISER', 'ENTERPRISE')
  expect(finding).toMatchObject({ severity: 'BLOCK', measured: '1', field: 'application.travel.otherPayers.1.kind' })
  expect(sponsorship.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有 1 处由他方出钱(上限 0 处):企业“演示公司”承担“机票”。',
      en: 'Costs that others pay: 1 (the limit is 0): an enterprise "演示公司" pays for "机票".',
    },
    remedy: { zh: '改由本单位承担。', en: 'Let the unit itself bear it.' },
  })
  expect(sponsorship.explain(found('ABROAD'), NOTICE).sentence.zh).toBe('没有企业、下属单位或驻外机构出钱。')
})

it('R-OVS-04 is asked before approval and again at the payment, and of trips only', () => {
  expect(sponsorship.stages).toEqual(['PRE', 'PAY'])
  expect(sponsorship.check(caseOf({ details: purchase() }), law(), 'PAY').verdict).toBe('NOT_APPLICABLE')
})
