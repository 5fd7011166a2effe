import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, lineOf, REQUEST, seen, trip } from '../../test/matters.ts'

const { signIn, admin } = await county()
const TEAM = 'ENERGY_SAVING_EQUIPMENT'
/** The trip to Shanghai from 19 to 22 May, which nobody of the demonstration has reported. */
const NUMBER = 'ZC-2015-0006'
const SUMMARY = '两家装备企业愿来看地,意向书文本已谈定'
const REPORT = 'report { summary by { name } at document { number office date } } reportDueOn'
let applicant: Ask, colleague: Ask, line: string

beforeAll(async () => {
  applicant = await signIn('yanqinghe')
  colleague = await signIn('lanjingxing')
  line = await lineOf(applicant, TEAM, 'TRANSPORT')
})

const shown = async (ask: Ask, number = NUMBER) => {
  const asked = `{ spendingRequest(number: "${number}") { id version participants { name } ${REPORT}
    actions { action allowed refusal { code } } } }`
  const { data, errors } = await ask(asked)
  expect(errors).toBeUndefined()
  return data.spendingRequest
}
/** What the rule says of the next trip of this team. */
const next = async (more: object = {}) => {
  const { data } = await applicant(
    'query ($a: ApplicationInput!) { judgeApplication(application: $a) { refusals { code message rule { id } } } }',
    { a: trip(line, { team: TEAM, ...more }) },
  )
  return data.judgeApplication.refusals
}

it('R-TRV-14 while a report is overdue the next trip of the same applicant needs a reason', async () => {
  expect(await next()).toMatchObject([{ code: 'REASON_NEEDED', rule: { id: 'R-TRV-14' } }])
  expect((await next())[0].message).toBe('还有 1 次出差过了 7 天没有报告(ZC-2015-0006),上限 0 次(参数 P-25)。')
  expect(await next({ justifications: [{ rule: 'R-TRV-14', reason: '企业的答复还没有到' }] })).toEqual([])
})

it('R-TRV-14 whoever takes part reads the matter and may report it; whoever does not, neither', async () => {
  const { participants, report, reportDueOn, actions } = await shown(colleague)
  expect(participants).toEqual([{ name: '蓝景行' }])
  expect([report, reportDueOn]).toEqual([null, '2015-05-29'])
  expect(actions.find(({ action }: { action: string }) => action === 'REPORT_TRIP').allowed).toBe(true)
  for (const login of ['hezhixing', 'wenyinuo']) {
    const stranger = await signIn(login)
    expect(await shown(stranger)).toBeNull()
    const answer = await act(stranger, 'reportTrip', { ...seen(await shown(colleague)), summary: SUMMARY })
    expect(answer.refusals[0].code).toBe('NOT_FOUND')
  }
  const clerk = await act(await signIn('luxiaochen'), 'reportTrip', {
    ...seen(await shown(colleague)),
    summary: SUMMARY,
  })
  expect(clerk.refusals[0].code).toBe('NOT_PERMITTED')
})

it('R-TRV-14 a trip is reported once, at the version that was seen, and a repeated key gets the same answer', async () => {
  const { id, version } = await shown(colleague)
  const document = { number: '装备组出差报告 2 号', office: '县招商合作局', date: '2015-11-16' }
  const stale = await act(colleague, 'reportTrip', { id, version: version - 1, summary: SUMMARY })
  expect(stale.refusals[0].code).toBe('VERSION_CONFLICT')
  const empty = await act(colleague, 'reportTrip', { id, version, summary: ' ', document: { ...document, office: '' } })
  expect(empty.refusals.map(({ code, field }: { code: string; field: string }) => [code, field])).toEqual([
    ['TEXT_LENGTH', 'summary'],
    ['TEXT_LENGTH', 'document.office'],
  ])
  const input = { id, version, summary: ` ${SUMMARY} `, document, idempotencyKey: randomUUID() }
  const told = await act(colleague, 'reportTrip', input, `request { version ${REPORT} }`)
  expect(told.refusals).toEqual([])
  expect(told.request).toMatchObject({
    version: version + 1,
    report: { summary: SUMMARY, by: { name: '蓝景行' }, document },
  })
  const again = await act(colleague, 'reportTrip', input)
  expect(again.receipt).toEqual({ ...told.receipt, replayed: true })
  const { refusals } = await act(applicant, 'reportTrip', { id, version: version + 1, summary: '补充' })
  expect(refusals).toMatchObject([{ code: 'REPORTED_ALREADY', rule: { id: 'N-098' } }])
  expect(await next()).toEqual([])
})

it('R-TRV-14 before a trip is over there is nothing to report, and of a meal never', async () => {
  const member = await signIn('shifangyuan')
  const report = async (ask: Ask, number: string) =>
    (await act(ask, 'reportTrip', { ...seen(await shown(ask, number)), summary: SUMMARY }, REQUEST)).refusals
  const line = await lineOf(member, 'URBAN_CONSTRUCTION', 'TRANSPORT')
  const { request } = await act(member, 'submitRequest', {
    application: trip(line, { team: 'URBAN_CONSTRUCTION', amount: '10.00' }),
  })
  await act(await signIn('tanshouzheng'), 'approveRequest', seen(request))
  expect(await report(member, request.number)).toMatchObject([{ code: 'EVENT_NOT_OVER' }])
  const { rows } = await admin.query<{ number: string }>(
    `select number from spending.request where purpose like '赴郑州%'`,
  )
  expect(await report(member, rows[0]!.number), 'a cancelled trip').toMatchObject([{ code: 'NOT_A_TRIP' }])
  expect(await report(await signIn('sangyining'), 'ZC-2015-0001')).toMatchObject([{ code: 'NOT_A_TRIP' }])
})

it('a report cannot be rewritten, not even where the application is passed by', async () => {
  const rewritten = `update spending.request set version = version + 1, report = jsonb_set(report, '{summary}', '"好"') where number = $1`
  await expect(admin.query(rewritten, [NUMBER])).rejects.toMatchObject({ code: 'LZ007' })
})
