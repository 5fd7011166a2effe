import { cleanup, render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { RecordParticulars } from '../oversight/record-particulars.tsx'
import { startSpeaking } from '../words/language.ts'
import { RequestParticulars } from './request-particulars.tsx'

const person = (name: string) => ({ id: `id of ${name}`, name })
const none = { amount: '0.00' }
const common = {
  id: 'R1',
  status: 'APPROVED',
  returnedReason: null,
  rejectedReason: null,
  team: { code: 'TW', name: '台湾组' },
  use: { code: 'TRANSPORT', name: '交通', clause: 'N-092' },
  from: '2015-11-16',
  to: '2015-11-17',
  place: '邯郸市',
  reception: null,
  submittedAt: '2015-11-10T02:00:00Z',
  approvedAt: '2015-11-11T02:00:00Z',
  held: none,
  claimed: none,
  paid: none,
  judgement: { ruleSet: 'RS', stage: 'PRE', at: '2015-11-10T02:00:00Z', results: [] },
}

/** The same people at either door: the office knows them by id, the overseers by name. */
type People = { participants: string[]; owner: string; approvedFor: string | null }

function atTheOffice({ participants, owner, approvedFor }: People) {
  const request = {
    ...common,
    participants: participants.map(person),
    applicant: person('禾知行'),
    owner: person(owner),
    approver: person('艾明澈'),
    approvedFor: approvedFor && person(approvedFor),
  }
  return <RequestParticulars request={request as never} />
}

function atTheOverseers(people: People) {
  const record = {
    ...common,
    ...people,
    fund: 'TEAM_WORKING',
    fiscalYear: 2015,
    justifications: [],
    applicant: '禾知行',
    approver: '艾明澈',
  }
  return <RecordParticulars record={record as never} />
}

function told(page: React.ReactNode): Record<string, string | null> {
  const pairs = render(<MemoryRouter>{page}</MemoryRouter>).container.querySelectorAll('.particulars > div')
  return Object.fromEntries(
    [...pairs].map((pair) => [pair.querySelector('dt')!.textContent, pair.querySelector('dd')!.textContent]),
  )
}

beforeAll(() => startSpeaking())
afterEach(cleanup)

it.each([
  ['office', atTheOffice],
  ['oversight', atTheOverseers],
])('%s: who takes part, who looks after it now, and in whose place it was approved', (_door, page) => {
  const handedOver = told(page({ participants: ['谈守正', '计慎之'], owner: '云致远', approvedFor: '钱清源' }))
  expect(handedOver).toMatchObject({
    参加人员: '谈守正、计慎之',
    经办人: '禾知行',
    现由谁经手: '云致远',
    审批人: '艾明澈(受钱清源委托代行)',
  })
})

it.each([
  ['office', atTheOffice],
  ['oversight', atTheOverseers],
])(
  '%s: nobody is named twice where the applicant still has it and the approver decided for themselves',
  (_door, page) => {
    const plain = told(page({ participants: [], owner: '禾知行', approvedFor: null }))
    expect(plain).toMatchObject({ 经办人: '禾知行', 审批人: '艾明澈' })
    expect(Object.keys(plain)).not.toContain('参加人员')
    expect(Object.keys(plain)).not.toContain('现由谁经手')
  },
)
