import { rulesCiting, rulesOn } from '@lianzhao/domain'
import { expect, it } from 'vitest'
import { county } from '../../test/county.ts'

const { signIn, stranger } = await county()
const member = await signIn('hezhixing')
const ENGLISH = { 'accept-language': 'en' }

const RULE = `fragment All on Rule { id name sentence citation why ruleSet stages severities overridable clauses certainty
  sources { code } parameters { id name missing value source suppliedBy without } }`

it.each([
  '{ rules { id } }',
  '{ rule(id: "R-BUD-01") { id } }',
  '{ sources { code } }',
  '{ source(code: "L-REC") { code } }',
])('%s is not answered to somebody who is not signed in', async (query) => {
  expect(await stranger(query)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
})

it('the rule book lists every rule by its number, with what it may mean and when it is asked', async () => {
  const { data } = await member('{ rules { id name stages severities overridable certainty ruleSet } }')
  expect(data.rules.map(({ id }: { id: string }) => id)).toEqual(rulesOn('2015-03-26').map(({ id }) => id))
  expect(data.rules[1]).toEqual({
    id: 'R-BUD-02',
    name: '专项资金用途',
    stages: ['PRE', 'CLM'],
    severities: ['BLOCK', 'JUST'],
    overridable: false,
    certainty: 'CERTAIN',
    ruleSet: 'RS-2015',
  })
})

it('R-REC-03 says on which clause, instrument and figure it rests, in the language of the reader', async () => {
  const query = `${RULE} { rule(id: "R-REC-03") { ...All } }`
  const { rule } = (await member(query)).data
  expect(rule).toMatchObject({ clauses: ['N-097'], sources: [{ code: 'L-REC' }] })
  expect(rule.parameters).toEqual([
    {
      id: 'P-08',
      name: '商务接待陪同比例',
      missing: false,
      value: '客人 5 人以内,陪同不超过客人人数;其余客人每 2 人可加陪同 1 人',
      source: '澄川县招商经费管理细则(演示样本),商务接待陪同比例',
      suppliedBy: '领导小组办公室,按县里的经费管理办法',
      without: '商务接待按公务接待的上限判断,超出须说明理由',
    },
  ])
  const english = (await member(query, {}, ENGLISH)).data.rule
  expect(JSON.stringify(english)).not.toMatch(/[\u4e00-\u9fff]/)
})

it('before the notice there was no rule; from its day there are all', async () => {
  const on = async (day: string) =>
    (await member('query ($on: LocalDate) { rules(on: $on) { id } rule(id: "R-SOD-01", on: $on) { id } }', { on: day }))
      .data
  expect(await on('2015-03-25')).toEqual({ rules: [], rule: null })
  expect((await on('2015-03-26')).rules).toHaveLength(rulesOn('2015-03-26').length)
  expect((await on('2015-03-26')).rule).toEqual({ id: 'R-SOD-01' })
})

it('an unknown rule or instrument has no answer, and a day that is none is refused', async () => {
  expect((await member('{ rule(id: "R-NONE-01") { id } source(code: "L-NONE") { code } }')).data).toEqual({
    rule: null,
    source: null,
  })
  expect(await member('{ rules(on: "2015-02-30") { id } }')).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  })
})

it('L-TL25 is not in force today, will be on 2 May 2025, and L-REC leads to the rules that cite it', async () => {
  const { data } = await member(`{
    revised: source(code: "L-TL25") { today: force later: force(on: "2025-05-02") inForceFrom }
    receptions: source(code: "L-REC") { number inForceFrom inForceTo certainty force rules { id } }
  }`)
  expect(data).toEqual({
    revised: { today: 'NOT_YET', later: 'IN_FORCE', inForceFrom: '2025-05-02' },
    receptions: {
      number: null,
      inForceFrom: '2013-12-08',
      inForceTo: null,
      certainty: 'CERTAIN',
      force: 'IN_FORCE',
      rules: rulesCiting('L-REC').map(({ id }) => ({ id })),
    },
  })
})

it('every instrument that a rule cites is among the sources, and says in turn that the rule cites it', async () => {
  const { data } = await member('{ rules { id sources { code rules { id } } } sources { code } }')
  const codes = data.sources.map(({ code }: { code: string }) => code)
  expect(codes).toHaveLength(32)
  for (const { id, sources } of data.rules) {
    expect(sources.length, id).toBeGreaterThan(0)
    for (const { code, rules } of sources) {
      expect(codes).toContain(code)
      expect(rules).toContainEqual({ id })
    }
  }
})

it('behind a judgement stands the same rule as in the book', async () => {
  const { data } = await member(`${RULE} {
    spendingRequest(number: "ZC-2015-0020") { judgement { results { rule { ...All } } } } rules { ...All } }`)
  const { results } = data.spendingRequest.judgement
  expect(results.length).toBeGreaterThan(0)
  for (const { rule } of results) expect(data.rules).toContainEqual(rule)
})
