import { expect, it } from 'vitest'
import { acting, REGISTER } from '../../test/organising.ts'
import { granted, refusalsIn } from '../../test/matter.ts'
import { post, TAIWAN } from '../../test/people.ts'
import type { CivilDate } from '../time.ts'
import { evolveAppointment } from './appointment.ts'
import { endAppointment } from './end-appointment.ts'
import { organisationOn, postsOf } from './organisation.ts'

const OPEN = post('禾', 'TEAM_MEMBER', { teams: [TAIWAN], from: '2015-03-26' })
const end = (
  to: CivilDate,
  { of = OPEN, ownerless = [] as readonly string[], by = '路', document = '免职 1 号' } = {},
) => endAppointment(of, to, document, ownerless, acting(by))

it('the last day of a post is still a day of it', () => {
  const { at } = acting('路')
  const facts = granted(end('2015-06-30'))
  expect(facts.appointment).toEqual([
    { type: 'AppointmentEnded', to: '2015-06-30', document: '免职 1 号', by: '路', at },
  ])
  const ended = [evolveAppointment(OPEN, facts.appointment[0])]
  const held = (on: CivilDate) => postsOf(organisationOn(on, ended), '禾').length
  expect([held('2015-06-30'), held('2015-07-01')]).toEqual([1, 0])
})

it('ending takes one person: the clerk or the security administrator, and nobody else', () => {
  const people = [...new Set(REGISTER.map(({ personId }) => personId)), '路人']
  expect(people.filter((by) => end('2015-06-30', { by }).allowed)).toEqual(['路', '安'])
})

it('a post ends on its first day at the earliest', () => {
  expect([refusalsIn(end('2015-03-26')), refusalsIn(end('2015-03-25'))]).toEqual([[], [['DATES_REVERSED', 'to', null]]])
})

it('a post that ends already may end sooner, and not on the same day or later', () => {
  const of = { ...OPEN, to: '2015-09-30' as const }
  const no = [['NOT_IN_STATE', null, null]]
  expect((['2015-09-29', '2015-09-30', '2015-10-01'] as const).map((to) => refusalsIn(end(to, { of })))).toEqual([
    [],
    no,
    no,
  ])
})

it.each(['PROPOSED', 'DECLINED', 'REPLACED'] as const)('what is %s is not in force and cannot end', (status) => {
  expect(refusalsIn(end('2015-06-30', { of: { ...OPEN, status } }))).toEqual([['NOT_IN_STATE', null, null]])
})

it('N-034 whoever would leave matters to nobody hands them over first, and reads which', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => `QS-2015-${at + 1}`)
  const no = end('2015-06-30', { ownerless: numbers(5) })
  expect(refusalsIn(no)).toEqual([['LEAVES_OWNERLESS', null, 'N-034']])
  expect(no.allowed || no.refusals[0]?.message.en).toBe(
    '5 matters would be left to nobody: QS-2015-1, QS-2015-2, QS-2015-3, QS-2015-4, QS-2015-5.',
  )
  const many = end('2015-06-30', { ownerless: numbers(6) })
  expect(many.allowed || many.refusals[0]?.message.zh).toMatch(/^有 6 件事会没有人办理:.*QS-2015-5等。$/)
})

it('the end of a post rests on a paper', () => {
  expect(refusalsIn(end('2015-06-30', { document: ' ' }))).toEqual([['TEXT_LENGTH', 'document', null]])
})
