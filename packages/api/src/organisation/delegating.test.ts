import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, lineOf, REQUEST, seen, trip } from '../../test/matters.ts'
import { DELEGATION, personOf, postsOf } from '../../test/organising.ts'

const { signIn } = await county()
let convenor: Ask, deputy: Ask, post: string, delegate: string

beforeAll(async () => {
  convenor = await signIn('shijingzhi')
  deputy = await signIn('yebanxia')
  post = (await postsOf(convenor, '时敬之'))[0].id
  delegate = (await personOf(convenor, '叶半夏')).id
})

const give = (more: object = {}) =>
  act(
    convenor,
    'delegate',
    { appointment: post, delegate, from: '2015-11-16', to: '2015-11-20', document: '授权 1 号', ...more },
    DELEGATION,
  )
const codes = ({ refusals }: { refusals: { code: string; field: string | null }[] }) =>
  refusals.map(({ code, field }) => [code, field])
const waiting = async () => (await deputy('{ viewer { waiting } }')).data.viewer.waiting as number

it('access 7 a delegate decides in the place of another, the fact says so, and neither can a second time', async () => {
  const head = await signIn('hezhixing')
  const line = await lineOf(head, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
  const submitted = await act(head, 'submitRequest', { application: trip(line) })
  expect(codes(await act(deputy, 'approveRequest', seen(submitted.request)))).toEqual([['NOT_FOUND', null]])
  const before = await waiting()
  const { delegation, refusals } = await give()
  expect(refusals).toEqual([])
  expect(await waiting()).toBeGreaterThan(before)
  const approved = await act(
    deputy,
    'approveRequest',
    seen(submitted.request),
    'request { id version status approver { name } approvedFor { name } timeline(last: 3) { nodes { type inPlaceOf { name } } } }',
  )
  expect(approved.request).toMatchObject({
    status: 'APPROVED',
    approver: { name: '叶半夏' },
    approvedFor: { name: '时敬之' },
  })
  expect(approved.request.timeline.nodes).toContainEqual({ type: 'RequestApproved', inPlaceOf: { name: '时敬之' } })

  const revoked = await act(convenor, 'revokeDelegation', seen(delegation), DELEGATION)
  expect(revoked.delegation).toMatchObject({ revokedOn: '2015-11-16', version: 2 })
  expect(await waiting()).toBe(before)
  const another = await act(head, 'submitRequest', { application: trip(line) })
  expect(codes(await act(deputy, 'approveRequest', seen(another.request), REQUEST))).toEqual([['NOT_FOUND', null]])
})

it('of two delegations of one post given at once for the same days, one holds', async () => {
  const days = { from: '2015-12-01', to: '2015-12-04' }
  const clerk = (await personOf(convenor, '路晓晨')).id
  const answers = await Promise.all([give(days), give({ ...days, delegate: clerk })])
  expect(answers.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], [['DELEGATION_IMPOSSIBLE', 'from']]])
  const { data } = await convenor(
    'query ($id: ID!) { person(id: $id) { delegationsGiven { from to delegator { name } appointment { post } } } }',
    { id: (await personOf(convenor, '时敬之')).id },
  )
  expect(data.person.delegationsGiven).toEqual([
    { ...days, delegator: { name: '时敬之' }, appointment: { post: 'REVIEW_PANEL_CONVENOR' } },
  ])
})

it('only whoever gave it takes it back, and nobody delegates another’s post', async () => {
  const { delegation } = await give({ from: '2015-12-07', to: '2015-12-08' })
  expect(codes(await act(deputy, 'revokeDelegation', seen(delegation), DELEGATION))).toEqual([['NOT_PERMITTED', null]])
  const stolen = await act(
    deputy,
    'delegate',
    { appointment: post, delegate, from: '2015-12-10', to: '2015-12-11', document: '授权 2 号' },
    DELEGATION,
  )
  expect(codes(stolen)).toContainEqual(['DELEGATION_IMPOSSIBLE', 'appointment'])
})
