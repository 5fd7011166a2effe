import { expect, it } from 'vitest'
import { after, application, granted, lineOf, refusalsIn, requestAt, type Asked } from '../../test/matter.ts'
import { purchase, reception } from '../../test/planned.ts'
import { sha256 } from '../../test/sha256.ts'
import { circumstances, COUNTY_RATIO, law as lawOf, post, TAIWAN, TOURISM } from '../../test/people.ts'
import { fen, LARGEST } from '../money.ts'
import { LONGEST_BODY, seal } from '../trail/seal.ts'
import { evolveRequest, type Application, type SpendingRequest } from './request.ts'
import { hearApplication, submitRequest } from './submit-request.ts'

const NUMBERED = { id: 'request', number: 'QS-2015-001' }
const LINE = lineOf(1_000_000n)
const submit = (more: Partial<Application> = {}, line = LINE, by = circumstances('禾')) =>
  submitRequest(NUMBERED, application(more), line, by)
const refusals = (...given: Parameters<typeof submit>) => refusalsIn(submit(...given))

const RECEPTION_LINE = lineOf(1_000_000n, { use: 'RECEPTION' })
const receive = (guests: number, hosts: number, more: Partial<Application> = {}) =>
  refusals({ use: 'RECEPTION', details: reception(guests, hosts), ...more }, RECEPTION_LINE)

it('a member of the team asks to spend, and the rules say what they think of it', () => {
  const { request } = granted(submit())
  const { by, at } = circumstances('禾')
  expect(request[0]).toEqual({ type: 'SpendingRequested', ...NUMBERED, by, at, ...application() })
  expect(request[1].judgement).toMatchObject({ ruleSet: 'RS-2015', stage: 'PRE', at })
  const verdicts = request[1].judgement.results.map(({ verdict }) => verdict)
  expect(new Set(verdicts)).toEqual(new Set(['PASS', 'NOT_APPLICABLE']))
})

it('asking holds nothing', () => {
  const { request } = requestAt('DECIDING')
  expect([request.held, request.claimed, request.paid, request.approver]).toEqual([0n, 0n, 0n, null])
})

it('N-091 nobody asks for a team in which they hold no post', () => {
  const no = [['NOT_PERMITTED', 'application.team', 'N-091']]
  for (const by of ['云', '谈', '计', '钱', '章', '路', '路人'])
    expect([by, refusals({}, LINE, circumstances(by))]).toEqual([by, no])
  expect(refusals({}, LINE, circumstances('衡'))).toEqual([...no, ['RULE_BLOCKS', null, 'R-SOD-03']])
  expect(refusals({}, LINE, circumstances('台湾组组长'))).toEqual([])
})

it('an appointment that has ended gives no right to ask', () => {
  const past = post('旧', 'TEAM_MEMBER', { teams: [TAIWAN], to: '2015-06-11' })
  expect(refusals({}, LINE, circumstances('旧', { also: [past] }))[0]?.[0]).toBe('NOT_PERMITTED')
  expect(refusals({}, LINE, circumstances('旧', { also: [past], on: '2015-06-11' }))).toEqual([])
})

it('N-032 a specialist team without a head cannot ask for money; with one it can', () => {
  const line = lineOf(1_000_000n, { team: TOURISM })
  const ask = (on: `${number}-${number}-${number}`) =>
    refusals(
      { team: TOURISM, from: '2015-05-10', to: '2015-05-10', details: purchase() },
      line,
      circumstances('云', { on }),
    )
  expect(ask('2015-05-05')).toEqual([['TEAM_AWAITS_HEAD', 'application.team', 'N-032']])
  expect(ask('2015-05-06')).toEqual([])
})

it('there is no asking for a team that the notice does not know', () => {
  expect(refusals({ team: 'HEAVY_INDUSTRY' }, lineOf(1_000_000n, { team: null }))).toEqual([
    ['NOT_PERMITTED', 'application.team', 'N-091'],
  ])
})

it("N-091 a team's line pays for that team only; a line of the special fund for every team", () => {
  expect(refusals({}, lineOf(1_000_000n, { team: TOURISM }))).toEqual([
    ['LINE_OF_ANOTHER_TEAM', 'application.line', 'N-091'],
  ])
  const fair = lineOf(1_000_000n, { fund: 'SPECIAL', team: null, use: 'INVESTMENT_FAIR' })
  expect(refusals({ use: 'INVESTMENT_FAIR' }, fair)).toEqual([])
})

it('an amount is above zero and believable', () => {
  const rich = lineOf(2n * LARGEST)
  const asking = (amount: bigint) => refusals({ amount: fen(amount) }, rich).map(([code, field]) => [code, field])
  const no = (code: string) => [[code, 'application.amount']]
  expect([asking(-1n), asking(0n), asking(1n)]).toEqual([no('AMOUNT_NOT_POSITIVE'), no('AMOUNT_NOT_POSITIVE'), []])
  expect([asking(LARGEST), asking(LARGEST + 1n)]).toEqual([[], no('AMOUNT_TOO_LARGE')])
})

it.each([
  ['purpose', 500],
  ['place', 100],
] as const)('%s is written in one to %i characters', (field, longest) => {
  const lengths = [0, 1, longest, longest + 1].map((length) =>
    refusals({ [field]: '议'.repeat(length), details: purchase() }),
  )
  const no = [['TEXT_LENGTH', `application.${field}`, null]]
  expect(lengths).toEqual([no, [], [], no])
})

it('a reason is no longer than a thousand characters', () => {
  const because = (length: number) => refusals({ justifications: [{ rule: 'R-BUD-03', reason: '因'.repeat(length) }] })
  expect([because(1000), because(1001)]).toEqual([[], [['TEXT_LENGTH', 'application.justifications', null]]])
})

it('an event ends on the day it began or later', () => {
  const dates = (from: Application['from'], to: Application['to']) => refusals({ from, to, details: purchase() })
  expect(dates('2015-06-15', '2015-06-15')).toEqual([])
  expect(dates('2015-06-15', '2015-06-14')).toEqual([['DATES_REVERSED', 'application.to', null]])
})

it('N-081 the money of a year pays for that year; what ends in the next one is told so at its last day', () => {
  const dates = (from: Application['from'], to: Application['to']) =>
    refusals({ from, to, details: purchase() }).map(([code]) => code)
  expect(dates('2015-01-01', '2015-12-31')).toEqual([])
  expect(dates('2014-12-31', '2015-01-01')).toEqual(['OUTSIDE_FISCAL_YEAR'])
  expect(dates('2015-12-31', '2016-01-01')).toEqual(['OUTSIDE_FISCAL_YEAR'])
  expect(refusals({ from: '2016-01-01', to: '2016-01-01', details: purchase() })).toEqual([
    ['OUTSIDE_FISCAL_YEAR', 'application.from', 'N-081'],
  ])
  expect(refusals({ from: '2015-12-30', to: '2016-01-02' })[0]?.[1]).toBe('application.to')
})

it('N-097 a reception states its guests, and nothing else does', () => {
  expect(refusals({ use: 'RECEPTION' }, RECEPTION_LINE)).toEqual([
    ['RECEPTION_MISSING', 'application.reception', 'N-097'],
  ])
  expect(refusals({ details: reception(3, 1) })).toEqual([['NOT_A_RECEPTION', 'application.use', null]])
})

it.each([
  [1, 0, true],
  [1000, 333, true],
  [0, 0, false],
  [-1, 0, false],
  [1001, 0, false],
  [2.5, 1, false],
  [6, -1, false],
  [6, 0.5, false],
])('a reception of %d guests and %d accompanying is believable: %s', (guests, hosts, believable) => {
  const codes = receive(guests, hosts).map(([code, field]) => [code, field])
  expect(codes).toEqual(
    believable ? [] : [['HEADCOUNT_OUT_OF_RANGE', expect.stringContaining('application.reception.')]],
  )
})

it('an impossible number of accompanying persons is told at that number', () => {
  expect(receive(6, -1)[0]?.[1]).toBe('application.reception.hosts')
})

it('R-BUD-01 more than the line has is refused, with what is missing', () => {
  const line = lineOf(1_000_000n, { committed: fen(950_000n) })
  const no = submit({ amount: fen(60_000n) }, line)
  expect(refusalsIn(no)).toEqual([['RULE_BLOCKS', 'application.amount', 'R-BUD-01']])
  expect(no.allowed || no.refusals[0]?.message.en).toContain('short by 100.00')
  expect(refusals({ amount: fen(50_000n) }, line)).toEqual([])
})

it('R-BUD-03 a use that is not that of the line is refused', () => {
  expect(refusals({ use: 'MEALS' })).toEqual([['RULE_BLOCKS', 'application.use', 'R-BUD-03']])
})

it('R-BUD-03, N-093 the open use needs a reason', () => {
  const other = lineOf(1_000_000n, { use: 'OTHER' })
  expect(refusals({ use: 'OTHER' }, other)).toEqual([['REASON_NEEDED', 'application.use', 'R-BUD-03']])
  const justifications = [{ rule: 'R-BUD-03', reason: '印制项目册' }]
  expect(refusals({ use: 'OTHER', justifications }, other)).toEqual([])
})

it('R-REC-03 nine official guests with eight accompanying are refused, with three they go ahead', () => {
  expect(receive(9, 8)).toEqual([['RULE_BLOCKS', 'application.reception.hosts', 'R-REC-03']])
  expect(receive(9, 3)).toEqual([])
})

it("R-REC-03 six business guests with five need a reason, or the county's own ratio", () => {
  const business = { use: 'RECEPTION', details: reception(6, 5, 'BUSINESS') }
  expect(refusals(business, RECEPTION_LINE)).toEqual([['REASON_NEEDED', 'application.reception.hosts', 'R-REC-03']])
  const law = lawOf(COUNTY_RATIO)
  expect(refusals(business, RECEPTION_LINE, circumstances('禾', { law }))).toEqual([])
})

it('all faults of an application are said at once, each at its field', () => {
  const fields = refusals({ amount: fen(0n), purpose: '', place: ' ', to: '2015-06-01', details: reception(1, 1) })
  expect(fields.map(([, field]) => field)).toEqual([
    'application.amount',
    'application.purpose',
    'application.place',
    'application.to',
    'application.use',
  ])
})

it('while an application is still being written, rules and form already say what they will say', () => {
  const given = application({ amount: fen(2_000_000n) })
  const heard = hearApplication(given, LINE, circumstances('禾'))
  expect(heard.judgement.results.find(({ rule }) => rule === 'R-BUD-01')?.verdict).toBe('FAIL')
  expect(heard.refusals).toEqual((submit(given) as { refusals: unknown }).refusals)
})

it('a returned request is submitted again under its number, by its applicant alone', () => {
  const { request: returned, line } = requestAt('DRAFT')
  const again = (by: string) =>
    submitRequest({ ...NUMBERED, returned }, application({ place: '泉州' }), line, circumstances(by))
  expect(granted(again('禾')).request[0]).toMatchObject({ number: 'QS-2015-001', place: '泉州' })
  expect(refusalsIn(again('甘')).map(([code]) => code)).toEqual(['NOT_PERMITTED'])
})

it('a request that was not returned is not submitted again', () => {
  const { request: returned, line } = requestAt('APPROVED')
  expect(
    refusalsIn(submitRequest({ ...NUMBERED, returned }, application({ purpose: '' }), line, circumstances('禾'))),
  ).toEqual([['NOT_IN_STATE', null, null]])
})

it('what is submitted again replaces what was returned, with the reason for the return', () => {
  const returned = requestAt('DRAFT')
  expect(returned.request).toMatchObject({ status: 'DRAFT', returnedReason: '请写明车次' })
  const again = submitRequest(
    { ...NUMBERED, returned: returned.request },
    application({ place: '泉州' }),
    returned.line,
    circumstances('禾'),
  )
  const { request } = after<Asked, Asked>(returned, again)
  expect(request).toMatchObject({ status: 'DECIDING', returnedReason: null, place: '泉州', number: 'QS-2015-001' })
})

it('whatever is allowed fits into a fact: reasons for rules that nobody knows do not', () => {
  const justifications = [{ rule: 'R'.repeat(LONGEST_BODY), reason: '' }]
  const decision = submit({ justifications })
  if (!decision.allowed) return
  const place = { kind: 'spending.request', record: 'request', version: 1, previous: null }
  const act = { actor: '禾', at: circumstances('禾').at, command: 'submitRequest', key: 'key' }
  const { body } = seal(sha256, place, decision.facts.request[0], act)
  expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(LONGEST_BODY)
})

it('whoever took a returned request over submits it again, and the applicant remains who they are', () => {
  const { request, line } = requestAt('DRAFT')
  const theirs = evolveRequest(request, {
    ...{ type: 'RequestHandedOver', to: '甘', reason: '调离' },
    ...{ by: '路', at: '2015-06-12T01:00:00.000Z' },
  })
  const again = (by: string) => submitRequest({ ...theirs, returned: theirs }, application(), line, circumstances(by))
  expect(refusalsIn(again('禾'))).toEqual([['NOT_PERMITTED', null, null]])
  const submitted = granted(again('甘')).request.reduce<SpendingRequest>(evolveRequest, theirs)
  expect(submitted).toMatchObject({ status: 'DECIDING', applicant: '禾', owner: '甘' })
})
