import { expect, it } from 'vitest'
import { caseOf, meetingCase } from '../../test/case.ts'
import { trip } from '../../test/matter.ts'
import { missionCase } from '../../test/mission.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { OtherPayer, PayerKind } from '../spending/details.ts'
import { sponsoredTrip } from './r-ovs-04-sponsored-trip.ts'

const payer = (kind: PayerKind, name = '演示公司'): OtherPayer => ({ kind, name, what: '食宿' })
const found = (...otherPayers: OtherPayer[]) =>
  sponsoredTrip.check(caseOf({ details: trip({ otherPayers }) }), law(), 'PRE')

it.each<[PayerKind, string]>([
  ['ENTERPRISE', 'FAIL'],
  ['SUBORDINATE_UNIT', 'FAIL'],
  ['MISSION_ABROAD', 'FAIL'],
  ['HOST_ORGANISER', 'PASS'],
])('R-OVS-04, N-098 a trip of which %s pays a part is a %s, at home and abroad', (kind, verdict) => {
  expect(found(payer(kind))).toMatchObject({ verdict, severity: 'BLOCK' })
  const abroad = missionCase({}, { otherPayers: [payer(kind)] })
  expect(sponsoredTrip.check(abroad, law(), 'PRE').verdict).toBe(verdict)
})

it('R-OVS-04 a trip that the county pays alone passes; what is no trip is none of its business', () => {
  expect(found().verdict).toBe('PASS')
  expect(sponsoredTrip.check(meetingCase(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})

it('R-OVS-04 a sponsor is found behind the organiser, in the row where it stands', () => {
  expect(found(payer('HOST_ORGANISER', '演示组委会'), payer('ENTERPRISE'))).toMatchObject({
    verdict: 'FAIL',
    measured: '1',
    field: 'application.travel.otherPayers.1.kind',
  })
})

it('R-OVS-04 the words name each sponsor and what it is, and not the organiser', () => {
  const finding = found(payer('ENTERPRISE'), payer('HOST_ORGANISER', '演示组委会'), payer('SUBORDINATE_UNIT', '演示站'))
  expect(sponsoredTrip.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '有 2 家外单位负担费用(上限 0 家):演示公司、演示站(企业、下属单位)。',
      en: 'Others who pay a part: 2 (the limit is 0), 演示公司、演示站 (an enterprise, a subordinate unit).',
    },
    remedy: {
      zh: '这部分费用列入本次申请,由县里支出,或不安排。',
      en: 'Ask for that part in this request, so that the county pays it, or leave it out.',
    },
  })
  expect(sponsoredTrip.explain(found(), NOTICE)).toEqual({
    sentence: { zh: '费用不由外单位负担。', en: 'Nobody pays for it who must not.' },
    remedy: null,
  })
})
