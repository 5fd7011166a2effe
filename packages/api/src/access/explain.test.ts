import { ACTIONS } from '@lianzhao/domain'
import { expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, lineOf, trip } from '../../test/matters.ts'
import { nodeId } from '../graphql/node-id.ts'

const { signIn } = await county()
/** A holder of every post of the demonstration that reads spending. */
const ONE_OF_EACH = [
  ...['guxingyuan', 'linzhengxing', 'luxiaochen', 'tanshouzheng', 'shijingzhi', 'yebanxia'],
  ...['liangzhuan', 'hezhixing', 'jishenzhi', 'qianqingyuan', 'zhangguoku'],
]
const CHAIN = 'allowed chain { kind sentence source favours people { name } }'
const LISTED = `{ spendingRequests(first: 100) { nodes { id number actions { action allowed }
  claims(first: 9) { nodes { id actions { action allowed }
    payments(first: 9) { nodes { id actions { action allowed } } } } } } } }`

type Acting = { id: string; actions: { action: string; allowed: boolean }[] }
type Listed = Acting & { number: string; claims: { nodes: (Acting & { payments: { nodes: Acting[] } })[] } }

const listed = async (ask: Ask): Promise<Listed[]> => (await ask(LISTED)).data.spendingRequests.nodes
const explained = async (ask: Ask, action: string, id: string, headers = {}) =>
  (await ask(`query ($id: ID!) { explain(action: ${action}, id: $id) { ${CHAIN} } }`, { id }, headers)).data.explain

/** A request of the Taiwan group that waits for a decision. */
async function waiting(): Promise<string> {
  const member = await signIn('hezhixing')
  const line = await lineOf(member, 'TAIWAN_GENERAL_INDUSTRY', 'TRANSPORT')
  return (await act(member, 'submitRequest', { application: trip(line) })).request.id
}

it('what is explained is what is offered, for every post and on every record it sees', async () => {
  for (const login of ONE_OF_EACH) {
    const ask = await signIn(login)
    const records = (await listed(ask)).flatMap((request) => [
      request,
      ...request.claims.nodes.flatMap((claim) => [claim, ...claim.payments.nodes]),
    ])
    for (const { id, actions } of records) {
      const asked = actions.map(({ action }) => `${action}: explain(action: ${action}, id: $id) { allowed }`)
      const { data } = await ask(`query ($id: ID!) { ${asked.join(' ')} }`, { id })
      for (const { action, allowed } of actions) expect(data[action].allowed, `${login} ${action}`).toBe(allowed)
    }
  }
}, 60_000)

it('the chain names the post, the paper and the people, in the reader’s language', async () => {
  const ask = await signIn('yuelinchuan')
  const id = await waiting()
  const { allowed, chain } = await explained(ask, 'APPROVE', id)
  expect(allowed).toBe(false)
  expect(chain.map(({ kind }: { kind: string }) => kind)).toEqual(['POST', 'MATRIX', 'ANSWER'])
  expect(chain[0]).toMatchObject({ sentence: expect.stringMatching(/^您是.+组长,自 2015-/), favours: false })
  expect(chain[0].source).toBeTruthy()
  expect(chain[2].people.map(({ name }: { name: string }) => name)).toEqual(['谈守正', '艾明澈', '时敬之', '林正行'])
  const english = await explained(ask, 'APPROVE', id, { 'accept-language': 'en' })
  expect(english.chain[1].sentence).toMatch(/^To approve a request belongs to the /)
})

it('of a matter outside the reader’s scope nothing is explained, as of one that does not exist', async () => {
  const id = await waiting()
  const stranger = await signIn('shifangyuan')
  for (const action of ACTIONS) {
    expect(await explained(stranger, action, id)).toBeNull()
    expect(
      await explained(stranger, action, nodeId('SpendingRequest', '01234567-89ab-7def-8123-456789abcdef')),
    ).toBeNull()
    expect(await explained(stranger, action, nodeId('Person', '01234567-89ab-7def-8123-456789abcdef'))).toBeNull()
  }
})
