import { ApolloClient, ApolloLink } from '@apollo/client'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { createMemoryRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { of } from 'rxjs'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { ViewerContext, type Viewer } from '../access/viewer.tsx'
import { makeClient } from '../shell/client.ts'
import { CountyContext } from '../shell/county.tsx'
import { Surroundings } from '../shell/surroundings.tsx'
import { startSpeaking } from '../words/language.ts'
import { FundsPage } from './funds-page.tsx'

const now = '2015-11-16T02:00:00Z'
const county = { name: '演示县', demonstration: true, now, ruleSet: 'RS', factCount: 1 }
const READS = { maySubmitFor: [], waiting: 0, mayOrganise: [], readsSpending: true, readsLines: true }
const viewer = (id: string, mayFund: Viewer['mayFund']): Viewer => ({ ...READS, person: { id, name: id }, mayFund })
const OFFICER = viewer('officer', ['PROPOSE_REALLOCATION'])
const DIRECTOR = viewer('director', ['DECIDE_REALLOCATION'])

const yuan = (amount: string) => ({ __typename: 'Money', amount })
const line = (id: string, team: string | null, available: string) => ({
  __typename: 'BudgetLine',
  id,
  fund: team ? 'TEAM_WORKING' : 'SPECIAL',
  team: team && { __typename: 'Team', code: team, name: `${team}队` },
  use: { __typename: 'Use', code: id, name: id, clause: 'N-092' },
  allocated: yuan(available),
  available: yuan(available),
  committed: yuan('0.00'),
  paid: yuan('0.00'),
})
const lines = [
  line('伙食', '甲', '3000.00'),
  line('住宿', '甲', '12000.00'),
  line('交通', '乙', '500.00'),
  line('培训', null, '9.00'),
]
const person = (name: string) => ({ __typename: 'Person', id: name, name })
const reallocation = (id: string, more: object) => ({
  __typename: 'Reallocation',
  id,
  version: 1,
  status: 'PROPOSED',
  from: lines[0],
  to: lines[1],
  amount: yuan('800.00'),
  reason: '住宿不足',
  document: `文件 ${id} 号`,
  proposedBy: person('officer'),
  proposedAt: now,
  decidedBy: null,
  decidedAt: null,
  declinedReason: null,
  ...more,
})
const declined = { status: 'DECLINED', declinedReason: '年底统一调剂', decidedBy: person('director'), decidedAt: now }
const NO = { __typename: 'Refusal', remedy: null, severity: 'BLOCK', rule: null }
const TOO_MUCH = { ...NO, code: 'OVER_AVAILABLE', message: '可用不足。', field: 'amount' }

beforeAll(() => {
  // antd measures its text areas with it, and jsdom lacks it.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
  return startSpeaking()
})
afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

/** Opens the page on a server that has these lines and reallocations, and keeps what was sent and asked. */
function open(reader: Viewer, reallocations: object[], { refusals = [] as object[], address = '/funds' } = {}) {
  const sent: { name: string | undefined; input: Record<string, unknown> }[] = []
  const asked: string[] = []
  const link = new ApolloLink(({ operationName = '', variables }) => {
    const { input } = variables as { input?: Record<string, unknown> }
    if (!input) {
      asked.push(operationName)
      const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null }
      const edges = lines.map((node) => ({ __typename: 'BudgetLineEdge', cursor: node.id, node }))
      const budgetLines = { __typename: 'BudgetLineConnection', totalCount: lines.length, pageInfo, edges }
      return of({ data: operationName === 'Reallocations' ? { reallocations } : { budgetLines } })
    }
    sent.push({ name: operationName, input })
    const receipt = refusals.length ? null : { __typename: 'Receipt', hash: 'a3f9', at: now, replayed: false }
    const field = `${operationName[0]?.toLowerCase()}${operationName.slice(1)}`
    return of({ data: { [field]: { __typename: 'FundsAnswer', refusals, receipt } } })
  })
  const { cache } = makeClient()
  const router = createMemoryRouter([{ path: '/funds', Component: FundsPage }], { initialEntries: [address] })
  render(
    <Surroundings client={new ApolloClient({ link, cache })}>
      <CountyContext value={county}>
        <ViewerContext value={reader}>
          <RouterProvider router={router} />
        </ViewerContext>
      </CountyContext>
    </Surroundings>,
  )
  return { sent, asked }
}

const table = () => screen.findByRole('table', { name: '调剂' })
const row = async (name: string) => within(await table()).getByRole('row', { name: new RegExp(name) })
const dialog = () => within(screen.getByRole('dialog'))
const press = (name: string) => act(async () => void fireEvent.click(dialog().getByRole('button', { name })))
const begin = async (name: string) => {
  fireEvent.click(await screen.findByRole('button', { name }))
  await screen.findByRole('dialog')
}
const type = (label: string, value: string) => fireEvent.change(dialog().getByLabelText(label), { target: { value } })
const offered = (label: string) =>
  [...dialog().getByLabelText<HTMLSelectElement>(label).options].slice(1).map(({ text }) => text)
async function fillIn() {
  await dialog().findByRole('option', { name: /伙食/ })
  type('调出的预算线', '伙食')
  type('调入的预算线', '住宿')
  type('金额', '1000.5')
  type('理由', '住宿不足')
  type('文件', '文件 9 号')
}

it('lists what moves from which line to which, who proposed it, and why it was declined', async () => {
  open(OFFICER, [reallocation('1', declined)])
  const said = (await row('文件 1 号')).textContent
  for (const part of ['调出:甲队 · 伙食', '调入:甲队 · 住宿', '800.00', '住宿不足', 'officer', '不予调剂', 'director'])
    expect(said).toContain(part)
  expect(said).toContain('理由:年底统一调剂')
})

it('says so where nothing was reallocated, and offers the proposal all the same', async () => {
  open(OFFICER, [])
  expect(await screen.findByText('2015 年度没有调剂。')).toBeTruthy()
  expect(screen.getByRole('button', { name: '提出调剂' })).toBeTruthy()
})

it('a second person may confirm or decline what waits; whoever proposed it reads that another decides', async () => {
  open(DIRECTOR, [reallocation('1', {}), reallocation('2', declined)])
  expect(
    within(await row('文件 1 号'))
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['确认 文件 1 号', '不予调剂 文件 1 号'])
  expect(within(await row('文件 2 号')).queryAllByRole('button')).toEqual([])
  expect(screen.queryByRole('button', { name: '提出调剂' })).toBeNull()
  cleanup()
  open(viewer('officer', ['PROPOSE_REALLOCATION', 'DECIDE_REALLOCATION']), [reallocation('1', {})])
  const own = within(await row('文件 1 号'))
  expect(own.getByText('由另一个人确认')).toBeTruthy()
  expect(own.queryAllByRole('button')).toEqual([])
})

it('offers no act on a past day', async () => {
  open(viewer('director', ['PROPOSE_REALLOCATION', 'DECIDE_REALLOCATION']), [reallocation('1', {})], {
    address: '/funds?as-of=2015-11-13',
  })
  expect(within(await row('文件 1 号')).queryAllByRole('button')).toEqual([])
  expect(screen.queryByRole('button', { name: '提出调剂' })).toBeNull()
})

it('only lines of the same fund and team are offered to give to, and the sentence says what both have afterwards', async () => {
  open(OFFICER, [])
  await begin('提出调剂')
  await dialog().findByRole('option', { name: /伙食/ })
  expect(offered('调出的预算线')).toHaveLength(4)
  expect(offered('调入的预算线')).toEqual([])
  type('调出的预算线', '伙食')
  expect(offered('调入的预算线')).toEqual(['甲队 · 住宿(可用 12,000.00 元)'])
  type('调入的预算线', '住宿')
  type('金额', '1000.5')
  expect(dialog().getByRole('status').textContent).toBe(
    '调剂后:“甲队 · 伙食”可用 1,999.50 元,“甲队 · 住宿”可用 13,000.50 元。',
  )
  type('金额', '3000.01')
  expect(dialog().getByRole('status').textContent).toBe('“甲队 · 伙食”只有 3,000.00 元可用。')
  type('调出的预算线', '培训')
  expect(offered('调入的预算线')).toEqual([])
  expect(dialog().getByText('同一资金、同一组(队)没有别的预算线。')).toBeTruthy()
})

it('what is missing is asked for and has the focus; then it is sent once, and lines and reallocations are asked again', async () => {
  const { sent, asked } = open(OFFICER, [])
  await begin('提出调剂')
  await press('提出调剂')
  expect(document.activeElement).toBe(dialog().getByRole('alert'))
  expect(sent).toEqual([])
  await fillIn()
  asked.length = 0
  await press('提出调剂')
  expect(await screen.findByText('已提出调剂')).toBeTruthy()
  expect(sent).toEqual([
    {
      name: 'ProposeReallocation',
      input: {
        from: '伙食',
        to: '住宿',
        amount: '1000.50',
        reason: '住宿不足',
        document: '文件 9 号',
        idempotencyKey: expect.stringMatching(/^\w{32}$/) as string,
      },
    },
  ])
  await waitFor(() => expect(asked).toEqual(expect.arrayContaining(['Funds', 'Reallocations'])))
})

it('a refusal has the focus and leads to the field that it concerns; what was typed stays', async () => {
  const { sent } = open(OFFICER, [], { refusals: [TOO_MUCH] })
  await begin('提出调剂')
  await fillIn()
  await press('提出调剂')
  expect(document.activeElement?.textContent).toContain('没有办成“提出调剂”')
  await press('可用不足。')
  expect(document.activeElement).toBe(dialog().getByLabelText('金额'))
  expect(dialog().getByLabelText<HTMLInputElement>('金额').value).toBe('1000.5')
  await press('提出调剂')
  expect(sent[1]!.input['idempotencyKey']).not.toBe(sent[0]!.input['idempotencyKey'])
})

it.each([
  ['确认', 'ConfirmReallocation', {}],
  ['不予调剂', 'DeclineReallocation', { reason: '年底统一调剂' }],
] as const)('%s sends the version that was seen', async (verb, name, more) => {
  const { sent } = open(DIRECTOR, [reallocation('1', { version: 4 })])
  await begin(`${verb} 文件 1 号`)
  if ('reason' in more) {
    await press(verb)
    expect(sent).toEqual([])
    type('理由', more.reason)
  }
  await press(verb)
  await screen.findByText(/^已(确认|不予)调剂 文件 1 号$/)
  const idempotencyKey = expect.stringMatching(/^\w{32}$/) as string
  expect(sent).toEqual([{ name, input: { id: '1', version: 4, idempotencyKey, ...more } }])
})
