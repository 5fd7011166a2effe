import { expect, it } from 'vitest'
import { tripCase } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { PAYEE_ROLES } from '../spending/expenses.ts'
import { payee } from './r-pay-02-payee.ts'

it.each(['CLM', 'PAY'] as const)(
  'R-PAY-02, N-096 at %s the seller and the claimant are paid, a stranger is not',
  (stage) => {
    const answers = PAYEE_ROLES.map((payeeRole) => payee.check(tripCase({ payeeRole }), law(), stage))
    expect(answers.map(({ measured, verdict }) => [measured, verdict])).toEqual([
      ['SELLER', 'PASS'],
      ['CLAIMANT', 'PASS'],
      ['STRANGER', 'FAIL'],
    ])
    expect(answers[2]).toMatchObject({ severity: 'BLOCK', field: 'payeeName' })
    expect(payee.stages).toContain(stage)
  },
)

it('R-PAY-02 the words say who is paid, or who should be', () => {
  const said = PAYEE_ROLES.map((payeeRole) => payee.explain(payee.check(tripCase({ payeeRole }), law(), 'PAY'), NOTICE))
  expect(said.map(({ sentence }) => sentence.zh)).toEqual([
    '收款人是票据上的开票方。',
    '收款人是报销人本人。',
    '收款人既不是票据上的开票方,也不是报销人本人。',
  ])
  expect(said.map(({ remedy }) => remedy?.en ?? null)).toEqual([
    null,
    null,
    'Pay the seller, or the claimant who has laid the money out.',
  ])
})
