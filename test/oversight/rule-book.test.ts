import { rulesOn } from '@lianzhao/domain'
import { describe, expect, it } from 'vitest'
import { county } from '../../packages/api/test/county.ts'
import { oversight } from './oversight.ts'

const office = await county()
const { admin, signIn } = await oversight({ url: office.url })
const member = await office.signIn('hezhixing')
const overseer = await signIn()

const BOOK = `{
  rules { id name sentence citation why ruleSet stages severities overridable clauses certainty
    sources { code } parameters { id name missing value source suppliedBy without } }
  sources { code name number inForceFrom inForceTo certainty matters force later: force(on: "2025-05-02") rules { id } }
}`

describe('the rule book', () => {
  it.each(['zh-CN', 'en'])('reads the same for overseers and officials, in %s', async (language) => {
    const headers = { 'accept-language': language }
    const { data } = await overseer(BOOK, {}, headers)
    expect(data.rules).toHaveLength(rulesOn('2015-03-26').length)
    expect(data.sources).toHaveLength(32)
    expect(data).toEqual((await member(BOOK, {}, headers)).data)
  })

  it('has no rule before the notice, none by an unknown number, and no instrument by an unknown code', async () => {
    const query = `{ rules(on: "2015-03-25") { id } rule(id: "R-BUD-01", on: "2015-03-25") { id }
      from: rule(id: "R-BUD-01", on: "2015-03-26") { id } unknown: rule(id: "R-NONE-01") { id }
      source(code: "L-NONE") { code } }`
    expect((await overseer(query)).data).toEqual({
      rules: [],
      rule: null,
      from: { id: 'R-BUD-01' },
      unknown: null,
      source: null,
    })
  })

  it('says nothing of a rule that an altered record invents, and hides nothing beside it', async () => {
    await admin.query('alter table spending.request disable trigger all')
    await admin.query(
      `update spending.request set judgement = jsonb_set(judgement, '{results,0,rule}', '"R-XXX-99"') where number = 'ZC-2015-0001'`,
    )
    const { data, errors } = await overseer(
      `{ spendingRecord(number: "ZC-2015-0001") { judgement { results { rule {
        id why ruleSet stages severities overridable clauses certainty sources { code } parameters { id } } } } } }`,
    )
    expect(errors).toBeUndefined()
    const [invented, ...others] = data.spendingRecord.judgement.results
    expect(invented.rule).toEqual({
      ...{ id: 'R-XXX-99', why: '', ruleSet: '', certainty: 'UNSURE', overridable: false },
      ...{ stages: [], severities: [], clauses: [], sources: [], parameters: [] },
    })
    expect(others.length).toBeGreaterThan(0)
    for (const { rule } of others) expect(rule.why).not.toBe('')
  })
})
