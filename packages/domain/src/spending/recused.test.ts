import { expect, it } from 'vitest'
import { COMMANDS } from '../../test/commands.ts'
import { claimAt, refusalsIn, requestAt, type Paying } from '../../test/matter.ts'
import { APPOINTMENTS, circumstances, post, TAIWAN } from '../../test/people.ts'
import type { Appointment } from '../organisation/appointment.ts'
import type { Delegation } from '../organisation/delegation.ts'
import { organisationOn } from '../organisation/organisation.ts'
import { fen } from '../money.ts'
import { LADDER } from './deciders.ts'
import { nextStepOfClaim, nextStepOfRequest } from './next-step.ts'
import { standing } from './standing.ts'

/** The invented head of the Taiwan group directs the leading-group office too, as one man of the notice does. */
const DIRECTOR = post('台湾组组长', 'OFFICE_DIRECTOR')
const PEERS = ['谈', '艾', '时']
const county = (peers: readonly string[], ...also: Appointment[]) => {
  const organisation = organisationOn('2015-06-12', [
    ...APPOINTMENTS.filter(({ personId }) => !PEERS.includes(personId) || peers.includes(personId)),
    DIRECTOR,
    ...also,
  ])
  return (by: string) => ({ ...circumstances(by), organisation })
}
const CLAIM = claimAt('AUTHORISING')
const authorise = (by: string, peers: readonly string[], ...also: Appointment[]) =>
  refusalsIn(COMMANDS.AUTHORISE_CLAIM(CLAIM as Paying, county(peers, ...also)(by)))
const RECUSED = [['RECUSED', null, 'R-SOD-02']]
const PEER_FIRST = [['PEER_FIRST', null, 'R-SOD-02']]

it('N-021, E2 the director of the office does not authorise a claim of the team that they head: it waits for a peer', () => {
  expect(authorise('台湾组组长', ['艾'])).toEqual(RECUSED)
  expect(authorise('艾', ['艾'])).toEqual([])
  const { organisation } = county(['艾'])('艾')
  expect(nextStepOfClaim(CLAIM.request, CLAIM.claim, organisation)).toMatchObject({ post: 'APPROVER', people: ['艾'] })
})

it('E2 with no peer it waits for the head of the leading group', () => {
  expect(authorise('台湾组组长', [])).toEqual(RECUSED)
  expect(authorise('组长', [])).toEqual([])
  const { organisation } = county([])('组长')
  expect(nextStepOfClaim(CLAIM.request, CLAIM.claim, organisation)).toMatchObject({
    post: 'LEADING_GROUP_HEAD',
    people: ['组长'],
  })
})

it('Q-23 sideways to a peer first: while one can decide, the head of the leading group does not', () => {
  expect([authorise('组长', ['艾']), authorise('组长', [])]).toEqual([PEER_FIRST, []])
})

it('Q-23 upwards where every peer is kept from it, or the amount is above every limit', () => {
  const deputy = post('艾', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] })
  expect(authorise('组长', ['艾'], deputy)).toEqual([])
  const dear = requestAt('DECIDING', { application: { amount: fen(2_000_001n) }, allocated: 10n ** 9n })
  const approve = (peers: readonly string[]) => refusalsIn(COMMANDS.APPROVE(dear as Paying, county(peers)('组长')))
  expect([approve(['谈', '艾']), approve(['谈', '艾', '时'])]).toEqual([[], PEER_FIRST])
})

it('whoever is kept from deciding is told why, and who decides instead', () => {
  const told = (peers: readonly string[], without: readonly string[] = []) => {
    const who = county(peers)('台湾组组长')
    const appointments = who.organisation.appointments.filter(({ personId }) => !without.includes(personId))
    return standing('AUTHORISE_CLAIM', CLAIM, { ...who, organisation: { ...who.organisation, appointments } })
  }
  expect(told(['艾'])?.message.zh).toBe('您是该组组长,须回避,不能决定这件事。')
  expect(told(['艾'])?.remedy?.zh).toContain('同级审批人')
  expect(told([], ['组长'])?.remedy?.zh).toContain('办理任命或授权')
})

it.each(LADDER)(
  'R-SOD-02 %s is refused to the head, the deputy, the participant and the discipline secretary',
  (action) => {
    const companion = post('同行', 'OFFICE_CLERK')
    const story = { application: { participants: ['同行'] }, also: [companion] }
    const books = (action.endsWith('CLAIM') ? claimAt('AUTHORISING', story) : requestAt('DECIDING', story)) as Paying
    const as = (person: string, ...also: Appointment[]) =>
      refusalsIn(
        COMMANDS[action](books, county(['艾'], companion, post(person, 'APPROVER', { id: 'more' }), ...also)(person)),
      )
    expect(as('台湾组组长')).toEqual(RECUSED)
    expect(as('副', post('副', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] }))).toEqual(RECUSED)
    expect(as('同行')).toEqual(RECUSED)
    expect(as('纪', post('纪', 'DISCIPLINE_SECRETARY', { unit: 'PLANNING' }))).toEqual(RECUSED)
    expect(as('无关')).toEqual([])
  },
)

it('Q-23 the head of the leading group who takes part does not decide either: somebody must be appointed', () => {
  const { request, line } = requestAt('DECIDING', { application: { participants: ['组长'] } })
  expect(refusalsIn(COMMANDS.APPROVE({ request, line } as Paying, county([])('组长')))).toEqual(RECUSED)
  expect(nextStepOfRequest(request, [], county([])('组长').organisation)?.people).toEqual([])
})

const given = (delegatorId: string, delegateId: string, appointmentId: string): Delegation => ({
  id: 'given',
  appointmentId,
  delegatorId,
  delegateId,
  from: '2015-06-10',
  to: '2015-06-20',
  document: '授权 1 号',
  revokedOn: null,
})
const inPlace = (by: string, delegation: Delegation, ...also: Appointment[]) =>
  standing('AUTHORISE_CLAIM', CLAIM, circumstances(by, { also, delegations: [delegation] }))

it('access 7 a delegate decides where neither they nor the delegator have an interest', () => {
  const delegation = given('时', '路', '时 REVIEW_PANEL_CONVENOR')
  expect(inPlace('路', delegation)).toBeNull()
  const interested = inPlace('路', delegation, post('时', 'TEAM_HEAD', { teams: [TAIWAN] }))
  expect([interested?.code, interested?.message.zh]).toEqual([
    'RECUSED',
    '委托您的人是该组组长,须回避,不能决定这件事。',
  ])
  const own = inPlace('路', delegation, post('路', 'TEAM_DEPUTY_HEAD', { teams: [TAIWAN] }))
  expect([own?.code, own?.message.zh]).toEqual(['RECUSED', '您是该组副组长,须回避,不能决定这件事。'])
})

it('access 7 the limit of a post that one may not use does not widen the one that one may', () => {
  const delegation = given('时', '谈', '时 REVIEW_PANEL_CONVENOR')
  const dear = requestAt('DECIDING', { application: { amount: fen(300_001n) } })
  const as = (...also: Appointment[]) =>
    refusalsIn(COMMANDS.APPROVE(dear as Paying, circumstances('谈', { also, delegations: [delegation] })))
  expect(as()).toEqual([])
  expect(as(post('时', 'TEAM_HEAD', { teams: [TAIWAN] }))).toEqual([['ABOVE_LIMIT', null, 'N-094']])
})
