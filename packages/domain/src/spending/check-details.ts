import { checkText, LONGEST } from '../check-text.ts'
import { refusal, type Refusal } from '../decision.ts'
import { LARGEST } from '../money.ts'
import {
  guestsOf,
  type Details,
  type Document,
  type EventDetails,
  type FenDigits,
  type MissionDetails,
  type OtherDetails,
  type Party,
  type ReceptionDetails,
  type TravelDetails,
} from './details.ts'
import type { Application } from './request.ts'

/** The longest list of guests, hosts, people or pieces that one matter can have. */
const MOST = 1000
/** Nobody types more rows than this into one list. */
const MOST_ROWS = 100

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
    ...rows(`${at}.parties`, parties, 1),
    ...parties.flatMap((party, index) => checkParty(`${at}.parties.${index}`, party)),
    ...(guestsOf(details) > MOST && parties.length > 1 ? count(`${at}.parties`, guestsOf(details), 1) : []),
    ...count(`${at}.hosts`, hosts, 0),
    ...count(`${at}.meals`, meals, 0),
    ...text(`${at}.venue.name`, venue.name, LONGEST.place),
    ...(letter ? [...text(`${at}.letter.number`, letter.number), ...text(`${at}.letter.unit`, letter.unit)] : []),
    ...rows(`${at}.evidence`, evidence),
    ...evidence.flatMap(({ reference }, index) => text(`${at}.evidence.${index}.reference`, reference)),
    ...rows(`${at}.gifts`, gifts),
    ...gifts.flatMap(({ item, pieces, value }, index) => [
      ...text(`${at}.gifts.${index}.item`, item),
      ...count(`${at}.gifts.${index}.pieces`, pieces, 1),
      ...price(`${at}.gifts.${index}.value`, value),
    ]),
  ]
}

function checkParty(at: string, { unit, place, heads, functionaries }: Party): Refusal[] {
  const unbelievable = count(`${at}.heads`, heads, 1)
  return [
    ...text(`${at}.unit`, unit),
    ...text(`${at}.place`, place, LONGEST.place),
    ...(unbelievable.length ? unbelievable : count(`${at}.functionaries`, functionaries, 0, heads)),
  ]
}

function checkTravel({ region, outsiders, agenda, otherPayers, mission }: TravelDetails): Refusal[] {
  const at = 'application.travel'
  const mainland = region === 'MAINLAND'
  return [
    ...count(`${at}.outsiders`, outsiders, 0),
    ...rows(`${at}.agenda`, agenda),
    ...agenda.flatMap(({ place, what }, index) => [
      ...text(`${at}.agenda.${index}.place`, place, LONGEST.place),
      ...text(`${at}.agenda.${index}.what`, what, LONGEST.purpose),
    ]),
    ...rows(`${at}.otherPayers`, otherPayers),
    ...otherPayers.flatMap(({ name, what }, index) => [
      ...text(`${at}.otherPayers.${index}.name`, name),
      ...text(`${at}.otherPayers.${index}.what`, what),
    ]),
    ...(mainland === (mission === null) ? [] : [missionMisplaced(mainland)]),
    ...(mission ? checkMission(`${at}.mission`, mission) : []),
  ]
}

const checkMission = (at: string, mission: MissionDetails): Refusal[] => [
  ...rows(`${at}.countries`, mission.countries, 1),
  ...mission.countries.flatMap((country, index) => text(`${at}.countries.${index}`, country, LONGEST.place)),
  ...paper(`${at}.permit`, mission.permit),
  ...paper(`${at}.foreignOpinion`, mission.foreignOpinion),
  ...paper(`${at}.financeOpinion`, mission.financeOpinion),
  ...rows(`${at}.courtesies`, mission.courtesies),
  ...mission.courtesies.flatMap(({ what }, index) => text(`${at}.courtesies.${index}.what`, what)),
]

function checkEvent({ plan, heads, lectureFee, placeApproval }: EventDetails): Refusal[] {
  const at = 'application.event'
  return [
    ...(plan === null ? [] : text(`${at}.plan`, plan)),
    ...count(`${at}.heads`, heads, 1),
    ...(lectureFee === null ? [] : price(`${at}.lectureFee`, lectureFee)),
    ...paper(`${at}.placeApproval`, placeApproval),
  ]
}

function checkOther({ items, procurement, beneficiaries, legalBasis }: OtherDetails): Refusal[] {
  const at = 'application.other'
  return [
    ...rows(`${at}.items`, items),
    ...items.flatMap(({ what, pieces, price: each }, index) => [
      ...text(`${at}.items.${index}.what`, what),
      ...count(`${at}.items.${index}.pieces`, pieces, 1),
      ...price(`${at}.items.${index}.price`, each),
    ]),
    ...(procurement ? text(`${at}.procurement.supplier`, procurement.supplier) : []),
    ...rows(`${at}.beneficiaries`, beneficiaries),
    ...beneficiaries.flatMap(({ what }, index) => text(`${at}.beneficiaries.${index}.what`, what)),
    ...(legalBasis === null ? [] : text(`${at}.legalBasis`, legalBasis)),
  ]
}

const text = (field: string, written: string, longest: number = LONGEST.document): Refusal[] =>
  checkText(field, written, longest)

const paper = (field: string, document: Document | null): Refusal[] =>
  document ? [...text(`${field}.number`, document.number), ...text(`${field}.office`, document.office)] : []

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

/** Whole people, meals and pieces, none of them beyond belief. */
function count(field: string, counted: number, least: number, most = MOST): Refusal[] {
  if (Number.isInteger(counted) && counted >= least && counted <= most) return []
  return [
    refusal(
      'HEADCOUNT_OUT_OF_RANGE',
      { zh: `现在是 ${counted},须为 ${least} 至 ${most}。`, en: `This is ${counted}; it must be ${least} to ${most}.` },
      { field, remedy: { zh: '核对数目。', en: 'Check the number.' } },
    ),
  ]
}

/** A price may be zero: some things are given. */
function price(field: string, digits: FenDigits): Refusal[] {
  if (/^\d{1,15}$/.test(digits) && BigInt(digits) <= LARGEST) return []
  return [
    refusal(
      'AMOUNT_TOO_LARGE',
      { zh: '单价须为零以上、看得出来的金额。', en: 'A price is zero or more, and believable.' },
      { field, remedy: { zh: '核对金额。', en: 'Check the amount.' } },
    ),
  ]
}

function rows(field: string, list: readonly unknown[], least = 0): Refusal[] {
  if (list.length >= least && list.length <= MOST_ROWS) return []
  return [
    refusal(
      'INVALID_INPUT',
      {
        zh: `现在有 ${list.length} 行,须为 ${least} 至 ${MOST_ROWS} 行。`,
        en: `There are ${list.length} rows; ${least} to ${MOST_ROWS} are possible.`,
      },
      { field, remedy: { zh: '补充或删去几行。', en: 'Add some rows, or take some out.' } },
    ),
  ]
}
