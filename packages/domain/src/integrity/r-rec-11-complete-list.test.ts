import { expect, it } from 'vitest'
import { receptionCase } from '../../test/case.ts'
import { listed, meal } from '../../test/spent.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import type { ListedGuest, ReceptionExpenses } from '../spending/expenses.ts'
import type { Commitment } from '../trail/commitment.ts'
import type { CivilDate } from '../time.ts'
import { completeList } from './r-rec-11-complete-list.ts'

const found = (spent: Partial<ReceptionExpenses> = {}, from: CivilDate = '2015-06-15') =>
  completeList.check(receptionCase({ spent, more: { from } }), law(), 'CLM')
const second = (change: Partial<ListedGuest>) => {
  const guests = listed(3)
  return [guests[0]!, { ...guests[1]!, ...change }, guests[2]!]
}

it('R-REC-11 a list with everything on it passes', () => {
  expect(found().verdict).toBe('PASS')
  expect(completeList.explain(found(), NOTICE).sentence.zh).toBe('清单要素齐全,客人 8 人。')
})

it.each<[string, Partial<ReceptionExpenses>, string, string]>([
  ['no guest', { guests: [] }, 'reception.guests', '接待对象'],
  ['no unit of a guest', { guests: second({ unit: ' ' }) }, 'reception.guests.1.unit', '单位'],
  ['no name of a guest', { guests: second({ name: '' as Commitment }) }, 'reception.guests.1.name', '姓名'],
  ['no post of a guest', { guests: second({ post: '' }) }, 'reception.guests.1.post', '职务'],
  ['no activity', { activity: '' }, 'reception.activity', '公务活动'],
  ['no place', { place: ' ' }, 'reception.place', '场所'],
  ['no meal', { meals: [] }, 'reception.meals', '用餐时间和费用'],
])('R-REC-11, N-097 a list with %s is blocked where it lacks it', (_, spent, field, words) => {
  const finding = found(spent)
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'BLOCK', measured: '1', limit: '0', field })
  expect(completeList.explain(finding, NOTICE).sentence.zh).toBe(`清单缺 1 处(上限 0 处):${words}。`)
})

it('R-REC-11 everything that lacks is said at once, and each kind once', () => {
  const finding = found({ guests: listed(2).map((guest) => ({ ...guest, unit: '', post: '' })), place: '' })
  expect([finding.measured, finding.field]).toEqual(['5', 'reception.guests.0.unit'])
  const { sentence, remedy } = completeList.explain(finding, NOTICE)
  expect(sentence).toEqual({
    zh: '清单缺 5 处(上限 0 处):单位、职务、场所。',
    en: 'Missing from the list: 5 (the limit is 0): the unit of a guest, the post of a guest, the place.',
  })
  expect(remedy?.zh).toBe('补全清单后再报销。')
})

it('R-REC-11 from 2 May 2025 those who accompanied stand on the list, where more sat at the table than were guests', () => {
  const unnamed = { hosts: [], meals: [meal(9)] }
  expect(found(unnamed, '2025-05-01').verdict).toBe('PASS')
  expect(found(unnamed, '2025-05-02')).toMatchObject({ verdict: 'FAIL', field: 'reception.hosts' })
  expect(found({ hosts: [], meals: [meal(8)] }, '2025-05-02').verdict).toBe('PASS')
  expect(found({ hosts: ['陪同1'], meals: [meal(9)] }, '2025-05-02').verdict).toBe('PASS')
})
