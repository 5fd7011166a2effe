import { expect, it } from 'vitest'
import type { ClaimContent_ClaimFragment } from '../../gql/graphql'
import { claimInput } from './claim.ts'
import { typedClaim } from './typed-again.ts'

it('a returned claim comes back with everything it stated, and goes out again as it was', () => {
  const told = {
    id: 'c',
    number: 'ZC-2015-0001-B1',
    version: 3,
    status: 'DRAFT',
    returnedReason: '缺发票',
    amount: { amount: '1480.00' },
    method: 'TRANSFER',
    cashExemption: null,
    payee: { name: '澄川县招待所', account: '6222020200112233' },
    note: '两桌',
    bearer: { kind: 'OWN_UNIT', name: '县招商合作局' },
    justifications: [{ rule: 'R-DOC-05', reason: '瓷杯另购' }],
    vouchers: [
      {
        kind: 'VAT_INVOICE',
        code: '1300151320',
        number: '21497966',
        date: '2015-04-14',
        buyer: '县招商合作局',
        seller: '澄川县招待所',
        item: 'MEALS',
        amount: '2000.00',
        share: '1480.00',
      },
    ],
    reception: {
      activity: '洽谈',
      place: '招待所',
      guests: [{ unit: '演示公司', name: '郗一', post: '经理', functionary: false }],
      hosts: [{ id: 'he', name: '禾知行' }],
      listSignedBy: { id: 'yue', name: '岳临川' },
      listSignedOn: '2015-04-14',
      meals: [{ date: '2015-04-14', kind: 'LUNCH', heads: 2, amount: '1480.00' }],
      rooms: [{ type: 'STANDARD', nights: 1, rate: '300.00' }],
      bill: [{ kind: 'FOOD', item: '工作餐', amount: '1480.00' }],
    },
    travel: null,
    event: null,
    other: null,
  } as unknown as ClaimContent_ClaimFragment
  const { reception: table, ...rest } = told
  expect(claimInput(typedClaim(told), '2015-04-14')).toEqual({
    amount: '1480.00',
    method: 'TRANSFER',
    payee: rest.payee,
    vouchers: rest.vouchers,
    bearer: rest.bearer,
    justifications: rest.justifications,
    note: '两桌',
    reception: { ...table, hosts: ['he'], listSignedBy: 'yue' },
  })
})
