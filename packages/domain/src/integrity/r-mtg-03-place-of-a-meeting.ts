import type { Bilingual } from '../bilingual.ts'
import { fail, notApplicable, pass, type Finding, type Rule } from './rule.ts'
import { scenicAreaIn } from './scenic-areas.ts'
import { explained } from './verdict-words.ts'

type Fault = 'SCENIC' | 'UNAPPROVED' | 'LATE'

/**
 * A meeting is held in the county, or elsewhere with an approval given before it begins; at one of the 21 scenic areas
 * never, whoever approved it. The ban is about meetings: fairs and trainings do not come under it.
 */
export const placeOfAMeeting: Rule = {
  id: 'R-MTG-03',
  name: { zh: '会议地点', en: 'Place of a meeting' },
  sentence: {
    zh: '会议在本县召开,到县外须事先批准;列名的 21 处风景名胜区一律不得开会。',
    en: 'A meeting takes place in the county, elsewhere only with prior approval, and at the 21 scenic areas of the list never.',
  },
  citation: {
    zh: '关于严禁党政机关到风景名胜区开会的通知;通知第九条(N-096、N-098)',
    en: 'Notice against meetings in scenic areas; notice, clause 9 (N-096, N-098)',
  },
  why: {
    zh: '到风景区开会,会是名义,游是实际。',
    en: 'Where a meeting goes to a scenic area, the meeting is the name and the outing is the thing.',
  },
  sources: ['L-SCN'],
  clauses: ['N-096', 'N-098'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details, place, from }, { notice }) {
    if (details.kind !== 'EVENT' || details.event !== 'MEETING') return notApplicable('BLOCK')
    const { placeApproval } = details
    const county = notice.name.zh
    const inputs = { from, ...(placeApproval && { approval: placeApproval.number, approvedOn: placeApproval.date }) }
    const failed = (fault: Fault, field: string, more: Finding['inputs'] = {}) =>
      fail('BLOCK', { measured: place, limit: county, field, inputs: { ...inputs, fault, ...more } })
    const area = scenicAreaIn(place)
    if (area) return failed('SCENIC', 'application.place', { area: area.name })
    const passed = pass('BLOCK', { measured: place, limit: county, field: 'application.place', inputs })
    if (place.includes(county)) return passed
    if (!placeApproval) return failed('UNAPPROVED', 'application.event.placeApproval')
    return placeApproval.date <= from ? passed : failed('LATE', 'application.event.placeApproval.date')
  },
  explain: explained(
    ({ measured, limit, inputs }) =>
      measured!.includes(limit!)
        ? { zh: `在本县(${limit})开会:${measured}。`, en: `The meeting is in the county (${limit}): ${measured}.` }
        : {
            zh: `在县外“${measured}”开会,批件 ${inputs['approval']},日期 ${inputs['approvedOn']}。`,
            en: `The meeting is outside the county, at "${measured}", approved by ${inputs['approval']} on ${inputs['approvedOn']}.`,
          },
    ({ measured, limit, inputs }) => {
      const { sentence, remedy } = FAULTS[inputs['fault'] as Fault](inputs)
      return {
        sentence: {
          zh: `会议地点“${measured}”${sentence.zh}(本县为${limit})。`,
          en: `The place of the meeting, "${measured}", ${sentence.en} (the county is ${limit}).`,
        },
        remedy,
      }
    },
  ),
}

type Words = { readonly sentence: Bilingual; readonly remedy: Bilingual }

const FAULTS: Readonly<Record<Fault, (inputs: Finding['inputs']) => Words>> = {
  SCENIC: ({ area }) => ({
    sentence: {
      zh: `属列名的风景名胜区“${area}”,一律不得开会`,
      en: `is the scenic area "${area}" of the list, where no meeting may be held`,
    },
    remedy: { zh: '改在本县召开。', en: 'Hold it in the county.' },
  }),
  UNAPPROVED: () => ({
    sentence: { zh: '不在本县,没有批准文件', en: 'is outside the county, and there is no approval' },
    remedy: {
      zh: '改在本县召开,或先报批准,再填写批件号和日期。',
      en: 'Hold it in the county, or have the place approved first and state number and date.',
    },
  }),
  LATE: ({ approval, approvedOn, from }) => ({
    sentence: {
      zh: `不在本县,批件 ${approval} 日期 ${approvedOn},晚于开会日 ${from}`,
      en: `is outside the county, and its approval ${approval} of ${approvedOn} comes after the meeting on ${from}`,
    },
    remedy: {
      zh: '改在本县召开,或核对批件日期。',
      en: 'Hold it in the county, or check the date of the approval.',
    },
  }),
}
