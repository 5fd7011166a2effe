import type { Circumstances } from '../access/circumstances.ts'
import { checkText, LONGEST } from '../check-text.ts'
import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { Claim, ClaimArchived, ClaimBooked } from './claim.ts'
import type { SpendingRequest } from './request.ts'
import { standing } from './standing.ts'

/**
 * 记账: the carrier unit's accountant enters what was paid into the accounts of the year, under a number that no other
 * claim has there; `holder` is the claim that has it already. The accountant may have reviewed the claim, nobody who
 * applied, decided or paid may enter it (R-SOD-01).
 */
export function bookClaim(
  request: SpendingRequest,
  claim: Claim,
  bookingNumber: string,
  holder: string | null,
  circumstances: Circumstances,
): Decision<{ claim: [ClaimBooked] }> {
  const { by, at, organisation } = circumstances
  const bookingYear = yearOf(organisation.on)
  const no = standing('BOOK_CLAIM', { request, claim }, circumstances)
  const refusals = no
    ? [no]
    : [
        ...checkText('bookingNumber', bookingNumber, LONGEST.bookingNumber),
        ...taken(bookingNumber, bookingYear, holder),
      ]
  if (refusals.length) return refused(refusals)
  return allowed({ claim: [{ type: 'ClaimBooked', bookingNumber: bookingNumber.trim(), bookingYear, by, at }] })
}

/** 归档: the office files the papers of a booked claim; never the cashier who requested its payment (会计法第三十七条). */
export function archiveClaim(
  request: SpendingRequest,
  claim: Claim,
  circumstances: Circumstances,
): Decision<{ claim: [ClaimArchived] }> {
  const { by, at } = circumstances
  const no = standing('ARCHIVE_CLAIM', { request, claim }, circumstances)
  return no ? refused([no]) : allowed({ claim: [{ type: 'ClaimArchived', by, at }] })
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

function taken(number: string, year: number, holder: string | null): Refusal[] {
  if (holder === null) return []
  return [
    refusal(
      'NUMBER_TAKEN',
      {
        zh: `${year} 年度的凭证号 ${number.trim()} 已用于报销单 ${holder}。`,
        en: `Voucher number ${number.trim()} of ${year} is that of claim ${holder} already.`,
      },
      {
        field: 'bookingNumber',
        remedy: {
          zh: '核对账簿,填这张报销单自己的凭证号。',
          en: 'Check the accounts and enter the voucher number of this claim.',
        },
        basis: { id: 'L-ACC', citation: { zh: '会计法第十四条', en: 'Accounting Law, article 14' } },
      },
    ),
  ]
}
