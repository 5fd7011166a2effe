import type { ClaimContent_ClaimFragment, RequestMatter_RequestFragment } from '../../gql/graphql'
import { typedPaper } from '../details/paper.ts'
import type { Chosen } from '../people-field.tsx'
import { plannedBought } from './bought.ts'
import type { TypedClaim, TypedSpent } from './claim.ts'
import { plannedHeld } from './held.ts'
import { plannedJourney } from './journey.ts'
import { plannedTable } from './table.ts'
import { blankVoucher } from './voucher.ts'

interface Planned {
  matter: RequestMatter_RequestFragment
  from: string
  to: string
  place: string
  /** What is left to claim. */
  left: string
  writer: Chosen
}

/** A new claim begins with what the request said already. */
export function plannedClaim({ left, ...planned }: Planned): TypedClaim {
  return {
    amount: left,
    method: 'TRANSFER',
    cashExemption: '',
    payee: { name: '', account: '' },
    vouchers: [{ ...blankVoucher, item: ITEMS[planned.matter.kind] }],
    spent: plannedSpent(planned),
    bearer: { kind: 'OWN_UNIT', name: '' },
    reasons: {},
    note: '',
  }
}

const ITEMS = { RECEPTION: 'MEALS', TRAVEL: 'TRANSPORT', EVENT: 'CONFERENCE', OTHER: 'GOODS' } as const

function plannedSpent({ matter, from, to, place, writer }: Omit<Planned, 'left'>): TypedSpent {
  const { reception, travel, event, other } = matter
  if (reception) return { kind: 'RECEPTION', reception: plannedTable(reception, place, from, writer) }
  if (travel) return { kind: 'TRAVEL', travel: plannedJourney({ from, to, place, travel }, writer.id) }
  if (event) return { kind: 'EVENT', event: plannedHeld(event, from, to) }
  if (other) return { kind: 'OTHER', other: plannedBought(other) }
  throw new Error('A request states one of the four.')
}

/** What a returned claim said, as text to be corrected: nothing of it may be lost on the way back to the server. */
export function typedClaim(told: ClaimContent_ClaimFragment): TypedClaim {
  return {
    amount: told.amount.amount,
    method: told.method,
    cashExemption: told.cashExemption ?? '',
    payee: { name: told.payee.name, account: told.payee.account },
    vouchers: told.vouchers.map(({ code, date, buyer, amount, share, ...voucher }) => ({
      kind: voucher.kind,
      number: voucher.number,
      seller: voucher.seller,
      item: voucher.item,
      code: code ?? '',
      date: date ?? '',
      buyer: buyer ?? '',
      amount,
      share: share === amount ? '' : share,
    })),
    spent: typedSpent(told),
    bearer: { kind: told.bearer.kind, name: told.bearer.name },
    reasons: Object.fromEntries(told.justifications.map(({ rule, reason }) => [rule, reason])),
    note: told.note,
  }
}

function typedSpent({ reception, travel, event, other }: ClaimContent_ClaimFragment): TypedSpent {
  if (reception) {
    const { activity, place, guests, hosts, listSignedBy, listSignedOn, meals, rooms, bill } = reception
    return {
      kind: 'RECEPTION',
      reception: {
        activity,
        place,
        guests: guests.map(({ unit, name, post, functionary }) => ({ unit, name, post, functionary })),
        hosts: hosts.map(named),
        listSignedBy: listSignedBy ? [named(listSignedBy)] : [],
        listSignedOn: listSignedOn ?? '',
        meals: meals.map(({ date, kind, heads, amount }) => ({ date, kind, heads: String(heads), amount })),
        rooms: rooms.map(({ type, nights, rate }) => ({ type, nights: String(nights), rate })),
        bill: bill.map(typedLine),
      },
    }
  }
  if (travel) {
    const { traveller, grade, legs, nights, mealDays, mealAllowance, localDays, localAllowance, ...days } = travel
    return {
      kind: 'TRAVEL',
      travel: {
        traveller: traveller.id,
        grade,
        legs: legs.map(({ date, from, to, mode, class: seat, amount, exception }) => ({
          date,
          from,
          to,
          mode,
          class: seat,
          amount,
          exception: exception ?? '',
        })),
        nights: nights.map(({ date, city, kind, amount, vouched }) => ({ date, city, kind, amount, vouched })),
        mealDays: String(mealDays),
        mealAllowance,
        localDays: String(localDays),
        localAllowance,
        hostDays: [...days.hostDays],
        carDays: [...days.carDays],
        bill: days.bill.map(typedLine),
        countries: [...days.countries],
      },
    }
  }
  if (event) {
    const { heads, days, notice, signIn, bill } = event
    return {
      kind: 'EVENT',
      event: {
        heads: String(heads),
        days: String(days),
        notice: typedPaper(notice),
        signIn: typedPaper(signIn),
        bill: bill.map(typedLine),
      },
    }
  }
  if (other)
    return { kind: 'OTHER', other: { acceptance: typedPaper(other.acceptance), bill: other.bill.map(typedLine) } }
  throw new Error('A claim states one of the four.')
}

const named = ({ id, name }: { id: string; name: string | null }): Chosen => ({ id, name: name ?? '' })

type Line = NonNullable<ClaimContent_ClaimFragment['other']>['bill'][number]
const typedLine = ({ kind, item, amount }: Line) => ({ kind, item, amount })
