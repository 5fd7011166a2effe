import { fail, notEvaluated, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Money goes to whoever sold, or to whoever laid it out: never to a third. */
export const payee: Rule = {
  id: 'R-PAY-02',
  name: { zh: '收款人与票据相符', en: 'Payee as on the vouchers' },
  sentence: {
    zh: '收款人是票据上的开票方,或者垫付的报销人本人。',
    en: 'The payee is a seller on the vouchers, or the claimant who laid the money out.',
  },
  citation: {
    zh: '行政事业单位内部控制规范;公务卡管理办法;通知第九条(N-096)',
    en: 'Internal control standards for public bodies; rules on official cards; notice, clause 9 (N-096)',
  },
  why: {
    zh: '票是一家开的、钱付给另一家,多半不是真实的交易。',
    en: 'Where one sells and another is paid, there was hardly a real purchase.',
  },
  sources: ['L-IC', 'L-CARD'],
  clauses: ['N-096'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  // Asked at the claim already: after the authorisation the payee is frozen and nobody could mend it.
  stages: ['CLM', 'PAY'],
  overridable: false,
  check({ claim }) {
    if (!claim) return notEvaluated('BLOCK', 'claim')
    const figures = { measured: claim.payeeRole, field: 'payeeName' }
    return claim.payeeRole === 'STRANGER' ? fail('BLOCK', figures) : pass('BLOCK', figures)
  },
  explain: explained(
    ({ measured }) =>
      measured === 'SELLER'
        ? { zh: '收款人是票据上的开票方。', en: 'The payee is a seller on the vouchers.' }
        : { zh: '收款人是报销人本人。', en: 'The payee is the claimant.' },
    () => ({
      sentence: {
        zh: '收款人既不是票据上的开票方,也不是报销人本人。',
        en: 'The payee is neither a seller on the vouchers nor the claimant.',
      },
      remedy: {
        zh: '改付开票方;已经垫付的,付给报销人。',
        en: 'Pay the seller, or the claimant who has laid the money out.',
      },
    }),
  ),
}
