import { describe, expect, it } from 'vitest'
import { zh } from '../../words/zh.ts'
import { appointmentInput, POSTS, startOf, type AppointmentDraft } from './appointment-draft.ts'

const draft = (more: Partial<AppointmentDraft>): AppointmentDraft => ({
  ...startOf({ person: 'somebody', post: 'TEAM_HEAD', team: 'TOURISM_CULTURE' }, '2015-04-01'),
  document: '任命文件 1 号',
  ...more,
})

describe('an appointment as it is typed in', () => {
  it('says who, which post and team, from when, and by which paper', () => {
    expect(appointmentInput(draft({}))).toEqual({
      post: 'TEAM_HEAD',
      teams: ['TOURISM_CULTURE'],
      from: '2015-04-01',
      document: '任命文件 1 号',
    })
  })

  it.each([
    ['person', { person: '' }],
    ['newName', { isNew: true, newName: ' ' }],
    ['post', { post: '' }],
    ['teams', { teams: [] }],
    ['teams', { post: 'CASHIER', teams: [] }],
    ['unit', { post: 'UNIT_PRINCIPAL', teams: [] }],
    ['limit', { post: 'APPROVER', limit: 'much' }],
    ['homeUnit', { post: 'TEAM_MEMBER' }],
    ['grade', { post: 'TEAM_MEMBER', homeUnit: 'FINANCE_BUREAU' }],
    ['from', { from: '' }],
    ['document', { document: ' ' }],
  ] as const)('asks for what is missing: %s', (missing, more) => {
    expect(appointmentInput(draft(more))).toBe(missing)
  })

  it('sends nothing that the post does not ask for, whatever was chosen for another post before', () => {
    const chosen = { unit: 'FINANCE_BUREAU', limit: '3000', homeUnit: 'FINANCE_BUREAU', grade: 'GU' } as const
    expect(appointmentInput(draft({ ...chosen, post: 'OFFICE_CLERK' }))).toEqual({
      post: 'OFFICE_CLERK',
      from: '2015-04-01',
      document: '任命文件 1 号',
    })
    expect(appointmentInput(draft({ ...chosen, post: 'APPROVER' }))).toMatchObject({ limit: '3000.00' })
  })

  it('every post of the register can be proposed, once', () => {
    const listed = Object.values(POSTS).flat()
    expect([...listed].sort()).toEqual(Object.keys(zh.post).sort())
  })
})
