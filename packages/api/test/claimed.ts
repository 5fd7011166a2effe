import { bought } from './matters.ts'

export const INN = '演示招待所'

/** A voucher that was made out on the first of December. */
export const slip = (number: string, amount: string, share = amount, more: object = {}) => ({
  kind: 'VAT_INVOICE',
  code: '1300151320',
  number,
  date: '2015-12-01',
  buyer: '县招商合作局',
  seller: INN,
  item: 'MEALS',
  amount,
  share,
  ...more,
})

/** The people whom claims name, by their ids; a test fills them in once they are known. */
export type Named = { own: string; colleague: string; head: string }

/** What claims of receptions and trips state, by and about these people. */
export function contents(who: Named) {
  /** Five guests of the firm and three of the county at one table. */
  const dinner = (amount: string, more: object = {}) => ({
    activity: '项目洽谈',
    place: INN,
    guests: ['郗一', '郗二', '郗三', '郗四', '郗五'].map((name) => ({
      unit: '演示食品公司',
      name,
      post: '经理',
      functionary: false,
    })),
    hosts: [who.own, who.colleague, who.head],
    listSignedBy: who.head,
    listSignedOn: '2015-12-01',
    meals: [{ date: '2015-12-01', kind: 'LUNCH', heads: 8, amount }],
    rooms: [],
    bill: [{ kind: 'FOOD', item: '工作餐', amount }],
    ...more,
  })
  const dined = (amount: string, number: string, more: object = {}, table: object = {}) => ({
    ...bought(amount),
    other: undefined,
    payee: { name: INN, account: '6222020200112233' },
    vouchers: [slip(number, amount)],
    reception: dinner(amount, table),
    ...more,
  })

  /** There and back on one day, at the price of one ticket. */
  const travelled = (on: string, number: string, more: object = {}) => ({
    ...bought('100.00'),
    other: undefined,
    payee: { name: '禾知行', account: '6222020200112233' },
    vouchers: [slip(number, '100.00', '100.00', { kind: 'RAIL_TICKET', buyer: null, item: 'TRANSPORT', date: on })],
    travel: {
      traveller: who.own,
      grade: 'DEPUTY_SECTION',
      legs: [
        { date: on, from: '澄川', to: '厦门市', mode: 'HIGH_SPEED_RAIL', class: 'SECOND', amount: '60.00' },
        { date: on, from: '厦门市', to: '澄川', mode: 'HIGH_SPEED_RAIL', class: 'SECOND', amount: '40.00' },
      ],
      nights: [],
      mealDays: 0,
      mealAllowance: '0.00',
      localDays: 0,
      localAllowance: '0.00',
      hostDays: [],
      carDays: [],
      bill: [],
      countries: [],
      ...more,
    },
  })
  return { dinner, dined, travelled }
}
