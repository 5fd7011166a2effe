import type { Circumstances } from '../access/circumstances.ts'
import type { Action } from '../access/matrix.ts'
import { refusal, type Basis, type Refusal } from '../decision.ts'
import { FINAL, FRUITLESS } from './claim.ts'
import type { ClaimSoFar, Matter } from './matter.ts'
import type { SpendingRequest } from './request.ts'
import { statusName } from './status-names.ts'

/** Why a matter cannot end yet, whoever asks: where its claims are, and whether it is over. Null for every other act. */
export function notYetOver(action: Action, { request, claims }: Matter, circumstances: Circumstances): Refusal | null {
  if (!claims || (action !== 'CLOSE' && action !== 'CANCEL')) return null
  const open = claimsOpen(claims)
  if (open) return open
  const spent = claims.filter(({ status }) => !FRUITLESS.includes(status))
  if (action === 'CANCEL') return spent.length ? alreadySpent(spent) : null
  return spent.length ? null : notOver(request, circumstances)
}

function claimsOpen(claims: readonly ClaimSoFar[]): Refusal | null {
  const open = claims.filter(({ status }) => !FINAL.includes(status))
  if (!open.length) return null
  const named = open.map(({ number, status }) => ({ number, name: statusName('claim', status) }))
  return refusal(
    'CLAIMS_OPEN',
    {
      zh: `还有没办完的报销单:${named.map(({ number, name }) => `${number}(${name.zh})`).join('、')}。`,
      en: `Claims are still under way: ${named.map(({ number, name }) => `${number} (${name.en})`).join(', ')}.`,
    },
    {
      remedy: {
        zh: '先把它们付清、不予报销或作废。',
        en: 'Let them be paid, refused or made void first.',
      },
      basis: CLAUSE_8,
    },
  )
}

/** What was paid was paid for something that took place. */
const alreadySpent = (spent: readonly ClaimSoFar[]): Refusal =>
  refusal(
    'ALREADY_SPENT',
    {
      zh: `已经支付过(${spent.map(({ number }) => number).join('、')}),不能当作没有发生而取消。`,
      en: `Money was paid for it (${spent.map(({ number }) => number).join(', ')}); it cannot be cancelled as if it had not taken place.`,
    },
    {
      remedy: {
        zh: '由办公室结项,释放没有用完的占用。',
        en: 'The office closes it and releases what is left of the committed money.',
      },
      basis: CLAUSE_8,
    },
  )

/** Before its last day is over the applicant may still claim: whoever applied decides whether it takes place. */
function notOver({ to }: SpendingRequest, { organisation }: Circumstances): Refusal | null {
  if (organisation.on > to) return null
  return refusal(
    'EVENT_NOT_OVER',
    {
      zh: `事项到 ${to} 才结束,还没有报销过,不能结项。`,
      en: `The matter lasts until ${to} and nothing was claimed yet; it cannot be closed before.`,
    },
    {
      remedy: {
        zh: '结束后再结项;不办了的,由经办人取消。',
        en: 'Close it afterwards; its applicant cancels it where it will not take place.',
      },
      basis: CLAUSE_8,
    },
  )
}

const CLAUSE_8: Basis = { id: 'N-081', citation: { zh: '通知第八条', en: 'Notice, clause 8' } }
