import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { of } from 'rxjs'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { ViewerContext } from '../../access/viewer.tsx'
import { CountyContext } from '../../shell/county.tsx'
import { Surroundings } from '../../shell/surroundings.tsx'
import { startSpeaking } from '../../words/language.ts'
import { OpenOrganising } from './open-organising.tsx'
import type { OrganisingAct } from './organising-act.ts'

const TODAY = '2015-11-16'
const county = { name: '演示县', demonstration: true, now: `${TODAY}T02:00:00Z`, ruleSet: 'RS', factCount: 1 }
const viewer = {
  person: { id: 'reader', name: '读者' },
  maySubmitFor: [],
  waiting: 0,
  mayOrganise: [],
  mayFund: [],
  readsSpending: true,
  readsLines: true,
}
const receipt = { __typename: 'Receipt', hash: 'a3f9', at: `${TODAY}T02:00:00Z`, replayed: false }
const person = (id: string, name: string) => ({ __typename: 'Person', id, name })
const held = (id: string, name: string) => ({ __typename: 'Appointment', id: `post ${id}`, person: person(id, name) })
const organisation = {
  __typename: 'Organisation',
  asOf: TODAY,
  teams: [
    {
      __typename: 'TeamOnDate',
      id: 'team',
      team: { __typename: 'Team', code: 'TOURISM_CULTURE', name: '旅游文化招商队' },
      head: held('head', '组长甲'),
      deputies: [],
      members: [held('owner', '组员乙'), held('other', '组员丙')],
    },
  ],
  units: ['one', 'two'].map((id) => ({ __typename: 'Unit', id, code: id, name: `${id}局`, mergedOn: null })),
}
const people = { __typename: 'PersonConnection', nodes: [person('reader', '读者'), person('other', '组员丙')] }

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

/** Opens a dialog on a server that grants everything, and keeps what was sent. */
function open(what: OrganisingAct) {
  const sent: { name: string | undefined; input: Record<string, unknown> }[] = []
  const link = new ApolloLink(({ operationName, variables }) => {
    const { input } = variables as { input?: Record<string, unknown> }
    if (!input) return of({ data: { organisation, people } })
    sent.push({ name: operationName, input })
    const field = `${operationName?.[0]?.toLowerCase()}${operationName?.slice(1)}`
    const answer = { __typename: 'AccountAnswer', refusals: [], receipt, request: null, oneTimePassword: 'shown-once' }
    return of({ data: { [field]: { ...answer, person: person('registered', '新人') } } })
  })
  const done = vi.fn()
  render(
    <Surroundings
      client={new ApolloClient({ link, cache: new InMemoryCache({ possibleTypes: { Answer: ['AccountAnswer'] } }) })}
    >
      <CountyContext value={county}>
        <ViewerContext value={viewer}>
          <OpenOrganising act={what} close={() => {}} done={done} />
        </ViewerContext>
      </CountyContext>
    </Surroundings>,
  )
  return { sent, done }
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const choose = async (label: string, option: string) => {
  await screen.findByRole('option', { name: option })
  const list = screen.getByLabelText<HTMLSelectElement>(label)
  fireEvent.change(list, { target: { value: [...list.options].find(({ text }) => text === option)!.value } })
}
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

const appointment = { id: 'A', version: 2, name: '组员乙 组员' }
const unit = { id: 'one', version: 4, name: 'one局' }
const paper = () => type('文件', '文件 9 号')
const CASES: [act: OrganisingAct, button: string, fill: () => unknown, name: string, input: object][] = [
  [{ verb: 'CONFIRM_APPOINTMENT', appointment }, '确认任职', () => null, 'ConfirmAppointment', {}],
  [
    { verb: 'DECLINE_APPOINTMENT', appointment },
    '不予确认',
    () => type('理由', ' 不符 '),
    'DeclineAppointment',
    { reason: '不符' },
  ],
  [{ verb: 'END_APPOINTMENT', appointment }, '结束任职', paper, 'EndAppointment', { to: TODAY, document: '文件 9 号' }],
  [{ verb: 'REVOKE_DELEGATION', delegation: appointment }, '收回授权', () => null, 'RevokeDelegation', {}],
  [{ verb: 'CLOSE_ACCOUNT', person: appointment }, '停用账号', () => null, 'CloseAccount', {}],
  [
    { verb: 'OPEN_ACCOUNT', person: appointment },
    '开立账号',
    () => type('账号', 'zuyuanyi'),
    'OpenAccount',
    { login: 'zuyuanyi' },
  ],
  [
    { verb: 'SEAT_TEAM', team: appointment },
    '登记集中办公地点',
    () => [type('地点', '三楼'), paper()],
    'SeatTeam',
    { place: '三楼', from: TODAY, document: '文件 9 号' },
  ],
  [
    { verb: 'RENAME_UNIT', unit },
    '登记更名',
    () => [type('中文名称', '新局'), type('英文名称', 'New Bureau'), paper()],
    'RenameUnit',
    { nameZh: '新局', nameEn: 'New Bureau', from: TODAY, document: '文件 9 号' },
  ],
  [
    { verb: 'MERGE_UNIT', unit },
    '登记并入',
    async () => [await choose('并入的单位', 'two局'), paper()],
    'MergeUnit',
    { into: 'two', on: TODAY, document: '文件 9 号' },
  ],
  [
    { verb: 'HAND_OVER', request: { ...appointment, team: 'TOURISM_CULTURE', owner: 'owner' } },
    '移交',
    async () => [await choose('接手人', '组员丙'), type('理由', '调离')],
    'HandOverRequest',
    { to: 'other', reason: '调离' },
  ],
]

it.each(CASES)('$verb asks for what is missing, then sends it once with the version that was seen', async (...one) => {
  const [what, button, fill, name, input] = one
  const { sent, done } = open(what)
  if (Object.keys(input).length) {
    await press(button)
    expect(screen.getByRole('alert')).toBeTruthy()
    expect(sent).toEqual([])
  }
  await fill()
  await press(button)
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  const seen = 'unit' in what ? { id: 'one', version: 4 } : { id: 'A', version: 2 }
  expect(sent).toEqual([
    { name, input: { ...seen, ...input, idempotencyKey: expect.stringMatching(/^\w{32}$/) as string } },
  ])
})

it('DELEGATE never offers the reader themselves, and needs the last day', async () => {
  const { sent, done } = open({ verb: 'DELEGATE', appointment })
  await choose('被授权人', '组员丙')
  expect(screen.queryByRole('option', { name: '读者' })).toBeNull()
  paper()
  await press('授权代行')
  expect(sent).toEqual([])
  type('最后一天', '2015-12-01')
  await press('授权代行')
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(sent[0]).toMatchObject({ name: 'Delegate', input: { appointment: 'A', delegate: 'other', to: '2015-12-01' } })
})

it('OPEN_ACCOUNT hands the password to the page that shows it once', async () => {
  const { done } = open({ verb: 'OPEN_ACCOUNT', person: appointment })
  type('账号', 'zuyuanyi')
  await press('开立账号')
  await waitFor(() => expect(done).toHaveBeenCalledWith({ receipt: expect.anything() as object, secret: 'shown-once' }))
})

it('PROPOSE_APPOINTMENT registers somebody new first, then proposes them', async () => {
  const { sent, done } = open({
    verb: 'PROPOSE_APPOINTMENT',
    start: { post: 'TEAM_HEAD', team: 'TOURISM_CULTURE', corrects: 'earlier' },
  })
  fireEvent.click(screen.getByLabelText('登记新的人'))
  type('姓名', ' 新人 ')
  paper()
  await press('提出任职')
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(sent.map(({ name }) => name)).toEqual(['RegisterPerson', 'ProposeAppointment'])
  expect(sent[0]!.input).toMatchObject({ name: '新人' })
  expect(sent[1]!.input).toMatchObject({
    person: 'registered',
    post: 'TEAM_HEAD',
    teams: ['TOURISM_CULTURE'],
    from: TODAY,
    document: '文件 9 号',
    corrects: 'earlier',
  })
  expect(sent[0]!.input['idempotencyKey']).not.toBe(sent[1]!.input['idempotencyKey'])
})
