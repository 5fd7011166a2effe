import { expect, it } from 'vitest'
import { acting, content, REGISTER } from '../../test/organising.ts'
import { granted, refusalsIn } from '../../test/matter.ts'
import { post, TAIWAN } from '../../test/people.ts'
import { evolveAppointment, type Appointment, type AppointmentContent } from './appointment.ts'
import { confirmAppointment, declineAppointment } from './decide-appointment.ts'
import { organisationOn, postsOf } from './organisation.ts'
import { proposeAppointment } from './propose-appointment.ts'

const MEMBER = content('新', 'TEAM_MEMBER', { teams: [TAIWAN], from: '2015-06-15' })
const propose = (asked: AppointmentContent = MEMBER, by = '路', register = REGISTER) =>
  proposeAppointment('next', asked, register, acting(by))
const proposed = (asked?: AppointmentContent, by?: string): Appointment =>
  evolveAppointment(undefined, granted(propose(asked, by)).appointment[0])
const confirm = (
  appointment: Appointment,
  by: string,
  corrected?: Appointment,
  register = REGISTER,
  ownerless: readonly string[] = [],
) => confirmAppointment(appointment, corrected, register, ownerless, acting(by))
const SECOND = [['SECOND_PERSON', null, null]]

it('whoever may propose says who, what, where, and since when; nothing is in force yet', () => {
  const { at } = acting('路')
  expect(granted(propose()).appointment).toEqual([{ type: 'AppointmentProposed', id: 'next', ...MEMBER, by: '路', at }])
  expect(postsOf(organisationOn('2015-06-15', [proposed()]), '新')).toEqual([])
})

it('the clerk of the office and the security administrator propose, and nobody else', () => {
  const people = [...new Set(REGISTER.map(({ personId }) => personId)), '路人']
  expect(people.filter((by) => propose(MEMBER, by).allowed)).toEqual(['路', '安'])
  expect(refusalsIn(propose(MEMBER, '组长'))).toEqual([['NOT_PERMITTED', null, null]])
})

it('nobody proposes an appointment of their own', () => {
  const own = content('路', 'INSPECTOR')
  expect(refusalsIn(propose(own, '路'))).toEqual([['SECOND_PERSON', 'person', null]])
  expect(refusalsIn(propose(own, '安'))).toEqual([])
})

it('what could not stand is not proposed', () => {
  expect(refusalsIn(propose(content('新', 'TEAM_HEAD', { teams: [TAIWAN] })))).toEqual([['OVERLAPS', 'from', 'N-034']])
})

it('the director of the office and the security administrator confirm, and nobody else', () => {
  const people = [...new Set(REGISTER.map(({ personId }) => personId)), '路人']
  expect(people.filter((by) => confirm(proposed(), by).allowed)).toEqual(['主任', '安'])
})

it('a second person confirms: neither the one who proposed nor the one who is appointed', () => {
  expect(refusalsIn(confirm(proposed(MEMBER, '安'), '安'))).toEqual(SECOND)
  expect(refusalsIn(confirm(proposed(content('主任', 'INSPECTOR')), '主任'))).toEqual(SECOND)
  expect(refusalsIn(declineAppointment(proposed(MEMBER, '安'), '文件不符', acting('安')))).toEqual(SECOND)
  expect(refusalsIn(declineAppointment(proposed(content('主任', 'INSPECTOR')), '不愿', acting('主任')))).toEqual(SECOND)
  expect(confirm(proposed(MEMBER, '安'), '主任').allowed).toBe(true)
})

it('what is confirmed is in force from its first day', () => {
  const waiting = proposed()
  const { at } = acting('主任')
  const facts = granted(confirm(waiting, '主任'))
  expect(facts).toEqual({ appointment: [{ type: 'AppointmentConfirmed', by: '主任', at }] })
  const inForce = evolveAppointment(waiting, facts.appointment[0])
  const posts = (on: '2015-06-14' | '2015-06-15') => postsOf(organisationOn(on, [inForce]), '新').length
  expect([posts('2015-06-14'), posts('2015-06-15')]).toEqual([0, 1])
})

it('N-036 what became impossible since it was proposed is not confirmed', () => {
  const four = ['一', '二', '三'].map((name) => post(name, 'TEAM_MEMBER', { teams: [TAIWAN] }))
  expect(refusalsIn(confirm(proposed(), '主任', undefined, [...REGISTER, ...four]))).toEqual([
    ['TEAM_FULL', 'teams', 'N-036'],
  ])
})

it('what was decided is not decided again', () => {
  for (const status of ['CONFIRMED', 'DECLINED', 'REPLACED'] as const) {
    const decided = { ...proposed(), status }
    expect(refusalsIn(confirm(decided, '主任'))).toEqual([['NOT_IN_STATE', null, null]])
    expect(refusalsIn(declineAppointment(decided, '文件不符', acting('主任')))).toEqual([['NOT_IN_STATE', null, null]])
  }
})

it('declining is final, says why, and changes nothing else', () => {
  const facts = granted(declineAppointment(proposed(), '文件不符', acting('主任')))
  const { at } = acting('主任')
  expect(facts).toEqual({ appointment: [{ type: 'AppointmentDeclined', reason: '文件不符', by: '主任', at }] })
  const reasons = ['', ' ', '因'.repeat(1000), '因'.repeat(1001)].map((reason) =>
    refusalsIn(declineAppointment(proposed(), reason, acting('主任'))),
  )
  const no = [['TEXT_LENGTH', 'reason', null]]
  expect(reasons).toEqual([no, no, [], no])
})

const WRONG = post('新', 'TEAM_MEMBER', { id: 'wrong', teams: [TAIWAN], from: '2015-05-01' })
const RIGHT = { ...MEMBER, from: '2015-05-04' as const, corrects: 'wrong' }
const corrections = () => {
  const waiting = evolveAppointment(undefined, granted(propose(RIGHT, '路', [...REGISTER, WRONG])).appointment[0])
  return { waiting, register: [...REGISTER, WRONG, waiting] }
}

it('a correction replaces what it corrects when it is confirmed, and not before', () => {
  const { waiting, register } = corrections()
  expect(postsOf(organisationOn('2015-05-01', register), '新')).toEqual([WRONG])
  const facts = granted(confirm(waiting, '主任', WRONG, register))
  const { at } = acting('主任')
  expect(facts.corrected).toEqual([{ type: 'AppointmentReplaced', byAppointment: 'next', by: '主任', at }])
  const after = [evolveAppointment(WRONG, facts.corrected![0]), evolveAppointment(waiting, facts.appointment[0])]
  const on = (day: '2015-05-03' | '2015-05-04') => postsOf(organisationOn(day, after), '新').map(({ id }) => id)
  expect([on('2015-05-03'), on('2015-05-04')]).toEqual([[], ['next']])
})

it('a correction of what is no longer in force, or of something else, is not confirmed', () => {
  const { waiting, register } = corrections()
  const gone = [undefined, { ...WRONG, status: 'REPLACED' as const }, { ...WRONG, id: 'another' }]
  expect(gone.map((corrected) => refusalsIn(confirm(waiting, '主任', corrected, register)))).toEqual(
    Array(3).fill([['NOT_IN_STATE', null, null]]),
  )
})

it.each([
  ['another person', { ...WRONG, personId: '旧' }],
  ['another post', { ...WRONG, post: 'TEAM_DEPUTY_HEAD' as const }],
  ['an appointment that was corrected before', { ...WRONG, status: 'REPLACED' as const }],
  ['an appointment that nobody knows', { ...WRONG, id: 'elsewhere' }],
])('a correction cannot be of %s', (_, wrong) => {
  expect(refusalsIn(propose(RIGHT, '路', [...REGISTER, wrong]))).toContainEqual(['INVALID_INPUT', 'corrects', null])
})

it('a correction that would leave a matter to nobody is not confirmed', () => {
  const { waiting, register } = corrections()
  const no = confirm(waiting, '主任', WRONG, register, ['ZC-2015-0001'])
  expect(refusalsIn(no)).toEqual([['LEAVES_OWNERLESS', null, 'N-034']])
})
