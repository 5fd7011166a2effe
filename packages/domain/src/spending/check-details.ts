import { LONGEST } from '../check-text.ts'
import { refusal, type Refusal } from '../decision.ts'
import { checkCount, checkDocument, checkPrice, checkRows, checkWords, MOST } from './check-list.ts'
import {
  guestsOf,
  type Details,
  type EventDetails,
  type MissionDetails,
  type OtherDetails,
  type Party,
  type ReceptionDetails,
  type TravelDetails,
} from './details.ts'
import type { Application } from './request.ts'

/** What must be true of the details before any rule is asked. All faults at once, each with its field. */
export function checkDetails({ use, details }: Application): Refusal[] {
  const mismatch = checkKind(use, details)
  if (mismatch) return [mismatch]
  switch (details.kind) {
    case 'RECEPTION':
      return checkReception(details)
    case 'TRAVEL':
      return checkTravel(details)
    case 'EVENT':
      return checkEvent(details)
    case 'OTHER':
      return checkOther(details)
  }
}

function checkReception(details: ReceptionDetails): Refusal[] {
  const { letter, evidence, parties, hosts, meals, venue, gifts } = details
  const at = 'application.reception'
  return [
    ...checkRows(`${at}.parties`, parties, 1),
    ...parties.flatMap((party, index) => checkParty(`${at}.parties.${index}`, party)),
    ...(guestsOf(details) > MOST && parties.length > 1 ? checkCount(`${at}.parties`, guestsOf(details), 1) : []),
    ...checkCount(`${at}.hosts`, hosts, 0),
    ...checkCount(`${at}.meals`, meals, 0),
    ...checkWords(`${at}.venue.name`, venue.name, LONGEST.place),
    ...(letter
      ? [...checkWords(`${at}.letter.number`, letter.number), ...checkWords(`${at}.letter.unit`, letter.unit)]
      : []),
    ...checkRows(`${at}.evidence`, evidence),
    ...evidence.flatMap(({ reference }, index) => checkWords(`${at}.evidence.${index}.reference`, reference)),
    ...checkRows(`${at}.gifts`, gifts),
    ...gifts.flatMap(({ item, pieces, value }, index) => [
      ...checkWords(`${at}.gifts.${index}.item`, item),
      ...checkCount(`${at}.gifts.${index}.pieces`, pieces, 1),
      ...checkPrice(`${at}.gifts.${index}.value`, value),
    ]),
  ]
}

function checkParty(at: string, { unit, place, heads, functionaries }: Party): Refusal[] {
  const unbelievable = checkCount(`${at}.heads`, heads, 1)
  return [
    ...checkWords(`${at}.unit`, unit),
    ...checkWords(`${at}.place`, place, LONGEST.place),
    ...(unbelievable.length ? unbelievable : checkCount(`${at}.functionaries`, functionaries, 0, heads)),
  ]
}

function checkTravel({ region, outsiders, agenda, otherPayers, mission }: TravelDetails): Refusal[] {
  const at = 'application.travel'
  const mainland = region === 'MAINLAND'
  return [
    ...checkCount(`${at}.outsiders`, outsiders, 0),
    ...checkRows(`${at}.agenda`, agenda),
    ...agenda.flatMap(({ place, what }, index) => [
      ...checkWords(`${at}.agenda.${index}.place`, place, LONGEST.place),
      ...checkWords(`${at}.agenda.${index}.what`, what, LONGEST.purpose),
    ]),
    ...checkRows(`${at}.otherPayers`, otherPayers),
    ...otherPayers.flatMap(({ name, what }, index) => [
      ...checkWords(`${at}.otherPayers.${index}.name`, name),
      ...checkWords(`${at}.otherPayers.${index}.what`, what),
    ]),
    ...(mainland === (mission === null) ? [] : [missionMisplaced(mainland)]),
    ...(mission ? checkMission(`${at}.mission`, mission) : []),
  ]
}

const checkMission = (at: string, mission: MissionDetails): Refusal[] => [
  ...checkRows(`${at}.countries`, mission.countries, 1),
  ...mission.countries.flatMap((country, index) => checkWords(`${at}.countries.${index}`, country, LONGEST.place)),
  ...checkDocument(`${at}.permit`, mission.permit),
  ...checkDocument(`${at}.foreignOpinion`, mission.foreignOpinion),
  ...checkDocument(`${at}.financeOpinion`, mission.financeOpinion),
  ...checkRows(`${at}.courtesies`, mission.courtesies),
  ...mission.courtesies.flatMap(({ what }, index) => checkWords(`${at}.courtesies.${index}.what`, what)),
]

function checkEvent({ plan, heads, lectureFee, placeApproval }: EventDetails): Refusal[] {
  const at = 'application.event'
  return [
    ...(plan === null ? [] : checkWords(`${at}.plan`, plan)),
    ...checkCount(`${at}.heads`, heads, 1),
    ...(lectureFee === null ? [] : checkPrice(`${at}.lectureFee`, lectureFee)),
    ...checkDocument(`${at}.placeApproval`, placeApproval),
  ]
}

function checkOther({ items, procurement, beneficiaries, legalBasis }: OtherDetails): Refusal[] {
  const at = 'application.other'
  return [
    ...checkRows(`${at}.items`, items),
    ...items.flatMap(({ what, pieces, price: each }, index) => [
      ...checkWords(`${at}.items.${index}.what`, what),
      ...checkCount(`${at}.items.${index}.pieces`, pieces, 1),
      ...checkPrice(`${at}.items.${index}.price`, each),
    ]),
    ...(procurement ? checkWords(`${at}.procurement.supplier`, procurement.supplier) : []),
    ...checkRows(`${at}.beneficiaries`, beneficiaries),
    ...beneficiaries.flatMap(({ what }, index) => checkWords(`${at}.beneficiaries.${index}.what`, what)),
    ...(legalBasis === null ? [] : checkWords(`${at}.legalBasis`, legalBasis)),
  ]
}

function checkKind(use: string, { kind }: Details): Refusal | null {
  if (use === 'RECEPTION' && kind !== 'RECEPTION')
    return refusal(
      'RECEPTION_MISSING',
      {
        zh: '用途是接待,须填写来宾、陪同和场所。',
        en: 'The use is reception, so guests, accompanying persons and venue are stated.',
      },
      {
        field: 'application.reception',
        remedy: { zh: '事项类别选“接待”。', en: 'Choose reception as the kind of matter.' },
        basis: { id: 'N-097', citation: { zh: '通知第九条', en: 'Notice, clause 9' } },
      },
    )
  if (use !== 'RECEPTION' && kind === 'RECEPTION')
    return refusal(
      'NOT_A_RECEPTION',
      {
        zh: '用途不是接待,不能按接待申请。',
        en: 'The use is not reception, so it cannot be asked for as one.',
      },
      {
        field: 'application.use',
        remedy: {
          zh: '用途改为接待,或改正事项类别。',
          en: 'Choose reception as the use, or correct the kind of matter.',
        },
      },
    )
  return null
}

const missionMisplaced = (mainland: boolean): Refusal =>
  refusal(
    'INVALID_INPUT',
    mainland
      ? { zh: '国内出差不填写出国(境)内容。', en: 'A trip within the mainland states no mission abroad.' }
      : {
          zh: '出国(境)须填写国家或地区、批件和审核意见。',
          en: 'A trip outside the mainland states its countries or regions, permit and opinions.',
        },
    {
      field: 'application.travel.mission',
      remedy: { zh: '改正目的地或补充内容。', en: 'Correct the destination, or add what is missing.' },
    },
  )
