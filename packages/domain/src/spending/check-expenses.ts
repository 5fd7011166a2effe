import { LONGEST } from '../check-text.ts'
import { refusal, type Refusal } from '../decision.ts'
import { checkCount, checkDocument, checkPrice, checkRows, checkWords } from './check-list.ts'
import { basisOf } from '../integrity/rule-book.ts'
import type { ClaimContent } from './claim.ts'
import type { BillLine, EventExpenses, ReceptionExpenses, TravelExpenses, Voucher } from './expenses.ts'
import type { SpendingRequest } from './request.ts'

/** The most days that one trip or event can have. */
const MOST_DAYS = 366

/** Where each kind of expenses stands in the input. */
const PATHS = { RECEPTION: 'reception', TRAVEL: 'travel', EVENT: 'event', OTHER: 'other' } as const

/** What must be true of the vouchers and expenses before any rule is asked. All faults at once, each with its field. */
export function checkExpenses(request: SpendingRequest, { vouchers, expenses, bearer }: ClaimContent): Refusal[] {
  if (expenses.kind !== request.details.kind) return [otherKind]
  return [
    ...checkRows('vouchers', vouchers),
    ...vouchers.flatMap((voucher, index) => checkVoucher(`vouchers.${index}`, voucher)),
    ...checkWords('bearer.name', bearer.name),
    ...checkBill(`${PATHS[expenses.kind]}.bill`, expenses.bill),
    ...checkKindOf(expenses),
    ...(expenses.kind === 'TRAVEL' ? checkTraveller(request, expenses) : []),
  ]
}

/** Nobody is paid for a trip that they did not take part in. */
function checkTraveller(request: SpendingRequest, { traveller }: TravelExpenses): Refusal[] {
  if ([request.applicant, request.owner, ...request.participants].includes(traveller)) return []
  return [
    refusal(
      'INVALID_INPUT',
      {
        zh: '出差人须是经办人或批准的参加人员。',
        en: 'The traveller is the applicant or a participant that was approved.',
      },
      {
        field: `${PATHS.TRAVEL}.traveller`,
        remedy: { zh: '选择申请中的人员。', en: 'Choose somebody of the request.' },
        basis: basisOf('R-TRV-12'),
      },
    ),
  ]
}

function checkKindOf(expenses: ClaimContent['expenses']): Refusal[] {
  switch (expenses.kind) {
    case 'RECEPTION':
      return checkReception(PATHS.RECEPTION, expenses)
    case 'TRAVEL':
      return checkTravel(PATHS.TRAVEL, expenses)
    case 'EVENT':
      return checkEvent(PATHS.EVENT, expenses)
    case 'OTHER':
      return checkDocument('other.acceptance', expenses.acceptance)
  }
}

const otherKind: Refusal = refusal(
  'INVALID_INPUT',
  { zh: '报销内容与申请的事项类别不符。', en: 'What is claimed is not of the kind of matter that was applied for.' },
  { remedy: { zh: '按申请的类别填写。', en: 'Fill in the kind that was applied for.' } },
)

const checkVoucher = (at: string, { code, number, buyer, seller, amount, share }: Voucher): Refusal[] => [
  ...(code === null ? [] : checkWords(`${at}.code`, code)),
  ...checkWords(`${at}.number`, number),
  ...(buyer === null ? [] : checkWords(`${at}.buyer`, buyer)),
  ...checkWords(`${at}.seller`, seller),
  ...checkPrice(`${at}.amount`, amount),
  ...checkPrice(`${at}.share`, share),
]

const checkBill = (at: string, bill: readonly BillLine[]): Refusal[] => [
  ...checkRows(at, bill),
  ...bill.flatMap(({ item, amount }, index) => [
    ...checkWords(`${at}.${index}.item`, item),
    ...checkPrice(`${at}.${index}.amount`, amount),
  ]),
]

/** What the list of a reception must say is a rule of its own; here it only has to be storable. */
const checkReception = (at: string, { guests, hosts, meals, rooms }: ReceptionExpenses): Refusal[] => [
  ...checkRows(`${at}.guests`, guests),
  ...checkRows(`${at}.hosts`, hosts),
  ...checkRows(`${at}.meals`, meals),
  ...meals.flatMap(({ heads, amount }, index) => [
    ...checkCount(`${at}.meals.${index}.heads`, heads, 1),
    ...checkPrice(`${at}.meals.${index}.amount`, amount),
  ]),
  ...checkRows(`${at}.rooms`, rooms),
  ...rooms.flatMap(({ nights, rate }, index) => [
    ...checkCount(`${at}.rooms.${index}.nights`, nights, 1),
    ...checkPrice(`${at}.rooms.${index}.rate`, rate),
  ]),
]

const checkTravel = (at: string, expenses: TravelExpenses): Refusal[] => [
  ...checkRows(`${at}.legs`, expenses.legs),
  ...expenses.legs.flatMap(({ from, to, amount, exception }, index) => [
    ...checkWords(`${at}.legs.${index}.from`, from, LONGEST.place),
    ...checkWords(`${at}.legs.${index}.to`, to, LONGEST.place),
    ...checkPrice(`${at}.legs.${index}.amount`, amount),
    ...(exception === null ? [] : checkWords(`${at}.legs.${index}.exception`, exception)),
  ]),
  ...checkRows(`${at}.nights`, expenses.nights),
  ...expenses.nights.flatMap(({ city, amount }, index) => [
    ...checkWords(`${at}.nights.${index}.city`, city, LONGEST.place),
    ...checkPrice(`${at}.nights.${index}.amount`, amount),
  ]),
  ...checkCount(`${at}.mealDays`, expenses.mealDays, 0, MOST_DAYS),
  ...checkPrice(`${at}.mealAllowance`, expenses.mealAllowance),
  ...checkCount(`${at}.localDays`, expenses.localDays, 0, MOST_DAYS),
  ...checkPrice(`${at}.localAllowance`, expenses.localAllowance),
  ...checkRows(`${at}.hostDays`, expenses.hostDays),
  ...checkRows(`${at}.carDays`, expenses.carDays),
  ...checkRows(`${at}.countries`, expenses.countries),
  ...expenses.countries.flatMap((country, index) => checkWords(`${at}.countries.${index}`, country, LONGEST.place)),
]

const checkEvent = (at: string, { heads, days, notice, signIn }: EventExpenses): Refusal[] => [
  ...checkCount(`${at}.heads`, heads, 1),
  ...checkCount(`${at}.days`, days, 1, MOST_DAYS),
  ...checkDocument(`${at}.notice`, notice),
  ...checkDocument(`${at}.signIn`, signIn),
]
