import { homeName } from './home-county.ts'
import { matterOfKind } from './matter-of-kind.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { scenicAreaIn } from './scenic-areas.ts'
import { explained } from './verdict-words.ts'

/** A meeting is held in the county, elsewhere with an approval of its own, and at a listed scenic area never. */
export const placeOfAMeeting: Rule = {
  id: 'R-MTG-03',
  name: { zh: '会议地点', en: 'Place of a meeting' },
  sentence: {
    zh: '会议在本县举办,到外地须另行批准;列名的 21 处风景名胜区一律不得开会。',
    en: 'A meeting is held in the county, elsewhere with an approval of its own, and never at one of the 21 listed scenic areas.',
  },
  citation: {
    zh: '关于严禁党政机关到风景名胜区开会的通知;通知第九条(N-098)',
    en: 'Notice against meetings in scenic areas; notice, clause 9 (N-098)',
  },
  why: {
    zh: '到景区开会,开会是名,旅游是实。',
    en: 'A meeting at a scenic area is tourism under another name.',
  },
  sources: ['L-SCN'],
  clauses: ['N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: matterOfKind('EVENT', 'BLOCK', ({ event, placeApproval }, { place }, { notice }) => {
    if (event !== 'MEETING') return notApplicable('BLOCK')
    const field = 'application.place'
    const area = scenicAreaIn(place)
    if (area) return fail('BLOCK', { measured: place, field, inputs: { area: area.name } })
    if (place.includes(homeName(notice))) return pass('BLOCK', { measured: place, field })
    if (!placeApproval) return fail('BLOCK', { measured: place, field: 'application.event.placeApproval' })
    return pass('BLOCK', { measured: place, field, inputs: { approval: placeApproval.number } })
  }),
  explain: explained(
    ({ measured, inputs }) => {
      const approval = inputs['approval']
      return approval
        ? { zh: `地点“${measured}”已经批准(${approval})。`, en: `The place "${measured}" is approved (${approval}).` }
        : { zh: `地点“${measured}”在本县。`, en: `The place "${measured}" is in the county.` }
    },
    ({ measured, inputs }, notice) => {
      const area = inputs['area']
      if (area)
        return {
          sentence: {
            zh: `地点“${measured}”在禁止开会的风景名胜区“${area}”。`,
            en: `The place "${measured}" lies in the scenic area "${area}", where no meeting may be held.`,
          },
          remedy: { zh: '改在本县举办。', en: 'Hold it in the county.' },
        }
      const { zh, en } = notice.name
      return {
        sentence: {
          zh: `地点“${measured}”不在${zh},也没有外地办会的批件。`,
          en: `The place "${measured}" is not in ${en}, and there is no approval for it.`,
        },
        remedy: {
          zh: '改在本县举办并写明本县地名,或附外地办会的批件。',
          en: 'Hold it in the county and name the county in its place, or add the approval.',
        },
      }
    },
  ),
}
