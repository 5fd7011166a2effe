import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { ViewerContext } from '../access/viewer.tsx'
import { Surroundings } from '../shell/surroundings.tsx'
import { startSpeaking } from '../words/language.ts'
import { ApplicationForm } from './application-form.tsx'
import { emptyApplication } from './application.ts'
import { goToPart } from './details/slot.ts'

const short = '本线可用 500.00 元,本次 600.00 元,差 100.00 元。'
const money = (amount: string) => ({ __typename: 'Money', amount })
const team = { __typename: 'Team', code: 'TW', name: '台湾组' }
const use = { __typename: 'Use', code: 'TRANSPORT', name: '交通', fund: 'TEAM_WORKING' }
const meals = { ...use, code: 'MEALS', name: '伙食' }
const reception = { ...use, code: 'RECEPTION', name: '接待' }
const rule = { __typename: 'RuleReference', id: 'R-BUD-01', citation: '预算法第十三条' }
const line = { __typename: 'BudgetLine', id: 'L1', fund: 'TEAM_WORKING', team, use, available: money('500.00') }
const choices = {
  uses: [use, meals, reception],
  budgetLines: { edges: [{ __typename: 'BudgetLineEdge', cursor: '1', node: line }] },
}
const overBudget = {
  __typename: 'Refusal',
  code: 'RULE_BLOCKS',
  message: short,
  remedy: null,
  field: 'application.amount',
  severity: 'BLOCK',
  rule,
}

const people = ['禾知行', '谈守正', '艾明澈'].map((name, index) => ({
  __typename: 'Person',
  id: `P${index + 1}`,
  name,
}))

/** A server of four answers. It judges only when told to; what is asked and submitted is counted. */
function county({ judges }: { judges: boolean }) {
  const submitted: unknown[] = []
  const judgedOf: unknown[] = []
  const judgement = { __typename: 'Judgement', ruleSet: 'RS', stage: 'PRE', at: '2015-11-16T02:00:00Z', results: [] }
  const judged = { judgement, refusals: [overBudget], available: money('500.00'), availableAfter: money('-100.00') }
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName === 'SubmitRequest') submitted.push(variables)
    if (operationName === 'JudgeApplication') judgedOf.push(variables['application'].participants)
    const found = people.filter(({ name }) => name.includes(String(variables['search'] ?? '')))
    const data: Record<string, unknown> = {
      ApplicationChoices: choices,
      PeopleByName: { people: { __typename: 'PersonConnection', totalCount: found.length, nodes: found } },
      JudgeApplication: judges && { judgeApplication: { __typename: 'ApplicationJudgement', ...judged } },
    }
    return new Observable((answer) => {
      const told = data[operationName ?? '']
      if (told) {
        answer.next({ data: told })
        answer.complete()
      } else if (operationName !== 'JudgeApplication') answer.error(new Error('offline'))
    })
  })
  return { submitted, judgedOf, client: new ApolloClient({ link, cache: new InMemoryCache() }) }
}

async function open(client: ApolloClient) {
  const viewer = {
    person: { id: 'P1', name: '禾知行' },
    maySubmitFor: [{ ...team, awaitsHead: false }],
    waiting: 0,
    mayOrganise: [],
    mayFund: [],
    readsSpending: true,
    readsLines: true,
  }
  const form = <ApplicationForm start={emptyApplication('TW', '2015-11-16')} />
  const router = createMemoryRouter([{ path: '*', element: <ViewerContext value={viewer}>{form}</ViewerContext> }])
  render(
    <Surroundings client={client}>
      <RouterProvider router={router} />
    </Surroundings>,
  )
  await screen.findByRole('option', { name: /^(接待|交通)$/ })
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value

async function fillIn(client: ApolloClient) {
  await open(client)
  choose('其他')
  type('用途', 'TRANSPORT')
  type('事由', '赴市里对接')
  type('地点', '邯郸市')
  type('金额', '600')
}

const submit = () => act(async () => void fireEvent.click(screen.getByRole('button', { name: '提交申请' })))

beforeAll(() => startSpeaking())
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})

it('a no that is already known is not sent: the focus goes to the summary, and nothing is erased', async () => {
  const { client, submitted } = county({ judges: true })
  await fillIn(client)
  await screen.findByText('500.00 − 600.00 = 剩余 −100.00 元')
  await submit()
  expect(submitted).toEqual([])
  await waitFor(() => expect(document.activeElement?.textContent).toContain(short))
  expect(screen.getByLabelText('金额').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByLabelText<HTMLInputElement>('事由').value).toBe('赴市里对接')
})

it('whoever takes part is found by name, judged and sent along, and kept in the draft; the applicant is not offered', async () => {
  const { client, submitted, judgedOf } = county({ judges: false })
  await fillIn(client)
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: /参加人员/ })
  fireEvent.click(field)
  await screen.findByRole('option', { name: '谈守正' })
  expect(screen.queryByRole('option', { name: '禾知行' })).toBeNull()
  fireEvent.change(field, { target: { value: '艾' } })
  await waitFor(() => expect(screen.queryByRole('option', { name: '谈守正' })).toBeNull())
  await waitFor(() => expect(screen.getByRole('listbox').getAttribute('aria-busy')).toBe('false'))
  fireEvent.keyDown(field, { key: 'Enter' })
  await waitFor(() => expect(judgedOf.at(-1)).toEqual(['P3']))
  await screen.findByText(/草稿已保存/, undefined, { timeout: 2000 })
  await submit()
  expect(submitted).toMatchObject([{ input: { application: { participants: ['P3'] } } }])
  cleanup()
  await open(county({ judges: false }).client)
  screen.getByRole('button', { name: '去掉艾明澈' })
})

it('while no judgement has come the server decides, and a lost answer is told as unknown', async () => {
  const { client, submitted } = county({ judges: false })
  await fillIn(client)
  await submit()
  expect(submitted).toHaveLength(1)
  expect((await screen.findByText(/结果未知/)).textContent).toContain('不会重复办理')
})

it('the kind of matter decides which uses are offered and which parts are asked for', async () => {
  await open(county({ judges: false }).client)
  const offered = () => [...screen.getByLabelText<HTMLSelectElement>('用途').options].map(({ text }) => text)
  expect(offered()).toEqual(['接待'])
  expect(screen.getByRole('group', { name: '来访凭证' })).toBeDefined()
  expect(screen.queryByRole('group', { name: '公函' })).toBeNull()
  choose('国内公务接待')
  expect(screen.queryByRole('group', { name: '来访凭证' })).toBeNull()
  expect(screen.getByRole('group', { name: '公函' })).toBeDefined()
  choose('差旅')
  expect(offered()).toEqual(['选择…', '交通', '伙食'])
  expect(screen.queryByLabelText('陪同人数')).toBeNull()
  expect(screen.queryByRole('group', { name: '出国(境)批件' })).toBeNull()
  choose('台湾')
  expect(screen.getByRole('group', { name: '出国(境)批件' })).toBeDefined()
  expect(value('名称')).toBe('台湾')
  choose('国外')
  expect(value('名称')).toBe('')
  choose('境内')
  expect(screen.queryByLabelText('名称')).toBeNull()
})

it('what was typed for one kind is still there after another one was looked at', async () => {
  await open(county({ judges: false }).client)
  type('来宾单位', '台商采购团')
  type('陪同人数', '3')
  choose('差旅')
  type('用途', 'MEALS')
  type('做什么', '拜访')
  type('开始日期', '2015-11-20')
  expect(value('日期')).toBe('2015-11-20')
  choose('接待')
  expect([value('用途'), value('来宾单位'), value('陪同人数')]).toEqual(['RECEPTION', '台商采购团', '3'])
  choose('差旅')
  expect([value('用途'), value('做什么')]).toEqual(['MEALS', '拜访'])
})

it('a no about a row, or about a paper that is not open, leads to its control or to the nearest one', async () => {
  await open(county({ judges: false }).client)
  await submit()
  fireEvent.click(screen.getByRole('button', { name: '来宾 1:填写“人数”。' }))
  expect(document.activeElement).toBe(screen.getByLabelText('人数'))
  expect(screen.getByLabelText('人数').getAttribute('aria-invalid')).toBe('true')
  goToPart('reception.parties')
  expect(document.activeElement).toBe(screen.getByLabelText('来宾单位'))
  choose('差旅')
  choose('台湾')
  fireEvent.click(screen.getByLabelText('有出国(境)批件'))
  goToPart('travel.mission.permit.number')
  expect(document.activeElement).toBe(screen.getByLabelText('有出国(境)批件'))
  goToPart('travel.mission')
  expect(document.activeElement?.id).toMatch(/^application-travel-mission-/)
})
