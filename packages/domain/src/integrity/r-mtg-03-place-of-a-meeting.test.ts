import { expect, it } from 'vitest'
import { caseOf, meetingCase } from '../../test/case.ts'
import { paper } from '../../test/mission.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { EventDetails } from '../spending/details.ts'
import { placeOfAMeeting } from './r-mtg-03-place-of-a-meeting.ts'

const COUNTY = NOTICE.name.zh
const found = (place: string, planned: Partial<EventDetails> = {}) =>
  placeOfAMeeting.check(meetingCase(planned, { place }), law(), 'PRE')
const words = (...about: Parameters<typeof found>) => placeOfAMeeting.explain(found(...about), NOTICE)

it('R-MTG-03, N-096 a meeting in the county passes', () => {
  expect(found(`${COUNTY}会议中心`)).toMatchObject({ verdict: 'PASS', measured: `${COUNTY}会议中心`, limit: COUNTY })
  expect(words(`${COUNTY}会议中心`)).toEqual({
    sentence: {
      zh: `在本县(${COUNTY})开会:${COUNTY}会议中心。`,
      en: `The meeting is in the county (${COUNTY}): ${COUNTY}会议中心.`,
    },
    remedy: null,
  })
})

it('R-MTG-03 a meeting outside the county is blocked without an approval, and passes with one', () => {
  expect(found('厦门市')).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    field: 'application.event.placeApproval',
  })
  expect(found('厦门市', { placeApproval: paper() }).verdict).toBe('PASS')
  expect(words('厦门市')).toEqual({
    sentence: {
      zh: `会议地点“厦门市”不在本县,没有批准文件(本县为${COUNTY})。`,
      en: `The place of the meeting, "厦门市", is outside the county, and there is no approval (the county is ${COUNTY}).`,
    },
    remedy: {
      zh: '改在本县召开,或先报批准,再填写批件号和日期。',
      en: 'Hold it in the county, or have the place approved first and state number and date.',
    },
  })
  expect(words('厦门市', { placeApproval: paper() }).sentence.zh).toBe(
    '在县外“厦门市”开会,批件 演示批件 1 号,日期 2015-06-08。',
  )
})

it('R-MTG-03 an approval is given on the day of the meeting at the latest', () => {
  expect(found('厦门市', { placeApproval: paper({ date: '2015-06-15' }) }).verdict).toBe('PASS')
  const late = { placeApproval: paper({ date: '2015-06-16' }) }
  expect(found('厦门市', late)).toMatchObject({ verdict: 'FAIL', field: 'application.event.placeApproval.date' })
  expect(words('厦门市', late).sentence.en).toContain('its approval 演示批件 1 号 of 2015-06-16 comes after')
})

it.each(['安徽黄山某酒店', '五台山', `${COUNTY}驻武夷山办事处`])(
  'R-MTG-03, N-098 no approval opens the scenic area of %s to a meeting',
  (place) => {
    expect(found(place, { placeApproval: paper() })).toMatchObject({
      verdict: 'FAIL',
      severity: 'BLOCK',
      field: 'application.place',
      inputs: { fault: 'SCENIC' },
    })
  },
)

it('R-MTG-03 the words name the scenic area and send the meeting home', () => {
  expect(words('安徽黄山某酒店')).toEqual({
    sentence: {
      zh: `会议地点“安徽黄山某酒店”属列名的风景名胜区“黄山”,一律不得开会(本县为${COUNTY})。`,
      en: `The place of the meeting, "安徽黄山某酒店", is the scenic area "黄山" of the list, where no meeting may be held (the county is ${COUNTY}).`,
    },
    remedy: { zh: '改在本县召开。', en: 'Hold it in the county.' },
  })
})

it('R-MTG-03 fairs, trainings and trips do not come under it', () => {
  expect(found('黄山', { event: 'FAIR' }).verdict).toBe('NOT_APPLICABLE')
  expect(found('黄山', { event: 'TRAINING' }).verdict).toBe('NOT_APPLICABLE')
  expect(placeOfAMeeting.check(caseOf({ place: '黄山' }), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
