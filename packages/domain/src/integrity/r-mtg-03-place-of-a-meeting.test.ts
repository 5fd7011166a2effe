import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { meeting } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { EVENT_KINDS, type EventDetails } from '../spending/details.ts'
import { placeOfAMeeting } from './r-mtg-03-place-of-a-meeting.ts'
import { SCENIC_AREAS } from './scenic-areas.ts'

const APPROVED = { placeApproval: { number: '演示批件 3 号', office: '县委办公室', date: '2015-06-08' } } as const
const found = (place: string, more: Partial<EventDetails> = {}) =>
  placeOfAMeeting.check(caseOf({ place, details: meeting(more) }), law(), 'PRE')
const said = (...about: Parameters<typeof found>) => placeOfAMeeting.explain(found(...about), NOTICE)

it.each(SCENIC_AREAS)('R-MTG-03, N-098 no meeting is held at $name, not even with an approval', ({ parts }) => {
  for (const part of parts)
    expect(found(`${part}会议中心`, APPROVED)).toMatchObject({
      verdict: 'FAIL',
      severity: 'BLOCK',
      field: 'application.place',
    })
})

it('R-MTG-03 in the county a meeting needs nothing more, elsewhere an approval', () => {
  expect([found('澄川县城关镇').verdict, found('澄川宾馆').verdict]).toEqual(['PASS', 'PASS'])
  expect(found('石家庄市')).toMatchObject({ verdict: 'FAIL', field: 'application.event.placeApproval' })
  expect(found('石家庄市', APPROVED).verdict).toBe('PASS')
})

it('R-MTG-03 the words say what is wrong with the place', () => {
  expect(said('黄山某酒店')).toEqual({
    sentence: {
      zh: '地点“黄山某酒店”在禁止开会的风景名胜区“黄山”。',
      en: 'The place "黄山某酒店" lies in the scenic area "黄山", where no meeting may be held.',
    },
    remedy: { zh: '改在本县举办。', en: 'Hold it in the county.' },
  })
  expect(said('石家庄市').sentence.zh).toBe('地点“石家庄市”不在澄川县,也没有外地办会的批件。')
  expect(said('石家庄市', APPROVED).sentence.zh).toBe('地点“石家庄市”已经批准(演示批件 3 号)。')
  expect(said('澄川县').sentence.zh).toBe('地点“澄川县”在本县。')
})

it('R-MTG-03 asks about meetings only: fairs take place where they do', () => {
  expect(EVENT_KINDS.filter((event) => found('黄山', { event }).verdict !== 'NOT_APPLICABLE')).toEqual(['MEETING'])
})
