import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { purchase } from '../../packages/api/test/matters.ts'
import { afterwards, ofClaim } from './afterwards.ts'

const { admin, records, remarkable, reasonsOf, reasonsOfRequest, approved, lineFor } = await afterwards()

const TABLES = ['spending.request', 'spending.claim', 'spending.payment', 'funds.budget_line']
/** Does something to the tables as their owner could, with every guard taken down. */
async function behindTheBack(...deeds: string[]) {
  for (const table of TABLES) await admin.query(`alter table ${table} disable trigger all`)
  for (const deed of deeds) await admin.query(deed)
  for (const table of TABLES) {
    await admin.query(`alter table ${table} enable trigger all`)
    await admin.query(`alter table ${table} enable always trigger explained`)
  }
}

describe('what somebody planted in the tables', () => {
  const numbers = ['ZC-2015-0001', 'ZC-2015-0004', 'ZC-2015-0006', 'ZC-2015-0016', 'ZC-2015-0020']
  let before: Record<string, string[] | null>
  let asItWas: string[]
  beforeAll(async () => {
    before = await remarkable()
    const rows = async (table: string, columns: string[], where: string) =>
      (
        await admin.query<Record<string, string>>(
          `select id, ${columns.map((one) => `"${one}"::text`).join(', ')} from ${table} where ${where}`,
        )
      ).rows.map(
        ({ id, ...row }) =>
          `update ${table} set ${Object.entries(row)
            .map(([column, text]) => `"${column}" = ${text === null ? 'null' : `'${text.replaceAll("'", "''")}'`}`)
            .join(', ')} where id = '${id}'`,
      )
    const among = `request_id in (select id from spending.request where number = any('{${numbers.join()}}'))`
    asItWas = [
      ...(await rows('spending.request', ['from', 'to', 'details'], `number = any('{${numbers.join()}}')`)),
      ...(await rows('spending.claim', ['vouchers', 'expenses', 'reviewer'], among)),
      ...(await rows('spending.payment', ['confirmed_by'], 'true')),
      ...(await rows('funds.budget_line', ['committed', 'paid'], 'true')),
    ]
  })
  afterEach(() => behindTheBack(...asItWas))

  const claim = (number: string) => `number = '${number}'`
  /** What is found besides what was there before. */
  const planted = async (...deeds: string[]) => {
    await behindTheBack(...deeds)
    const found = Object.entries(await remarkable())
    return Object.fromEntries(found.filter(([number, rules]) => String(before[number]) !== String(rules)))
  }
  const voucherOf = (number: string) => `(select vouchers -> 0 from spending.claim where ${claim(number)})`

  it.each([
    ['as it is', `v ->> 'number'`],
    ['in full width', `translate(v ->> 'number', '0123456789', '０１２３４５６７８９')`],
    ['with blanks', `' ' || substr(v ->> 'number', 1, 3) || U&'\\3000' || substr(v ->> 'number', 4)`],
  ])('R-DOC-02 an invoice that two claims use is found with both, typed %s', async (_, number) => {
    const other = `(select jsonb_set(jsonb_set(v, '{number}', to_jsonb(${number})), '{share}', '"100"') from (select ${voucherOf('ZC-2015-0001-B1')} as v) as taken)`
    expect(
      await planted(
        `update spending.claim set vouchers = jsonb_build_array(${other}) where ${claim('ZC-2015-0020-B1')}`,
      ),
    ).toEqual({ 'ZC-2015-0001-B1': ['R-DOC-02 BLOCK'], 'ZC-2015-0020-B1': ['R-DOC-02 BLOCK'] })
  })

  it('R-DOC-02 claims that share an invoice up to its amount are sound, and so is another book of invoices', async () => {
    const shared = (more: string) =>
      `update spending.claim set vouchers = jsonb_build_array(${voucherOf('ZC-2015-0001-B1')} || '${more}') where ${claim('ZC-2015-0020-B1')}`
    expect(await planted(shared('{"share": "0"}'))).toEqual({})
    expect(await planted(shared('{"code": "another"}'))).toEqual({})
  })

  it('R-DOC-02 as of a day before the second claim was filed, the first is sound', async () => {
    await behindTheBack(
      `update spending.claim set vouchers = (select vouchers from spending.claim where ${claim('ZC-2015-0020-B1')}) where ${claim('ZC-2015-0016-B1')}`,
    )
    expect(await reasonsOf('ZC-2015-0020-B1')).toEqual(['R-DOC-02 BLOCK'])
    expect(await reasonsOf('ZC-2015-0016-B1')).toContain('R-DOC-02 BLOCK')
    expect(await reasonsOf('ZC-2015-0016-B1', '2015-11-12')).not.toContain('R-DOC-02 BLOCK')
    expect(ofClaim(await records('2015-11-12'), 'ZC-2015-0016-B1').afterwards?.at).toBe('2015-11-12T16:00:00.000Z')
  })

  it('R-TRV-08 trips of one person that share a day are found with both, and not where they only follow each other', async () => {
    const traveller = `(select expenses -> 'traveller' from spending.claim where ${claim('ZC-2015-0006-B1')})`
    const same = `update spending.claim set expenses = jsonb_set(expenses, '{traveller}', ${traveller}) where ${claim('ZC-2015-0004-B1')}`
    const moved = (days: number) =>
      `update spending.request r set "from" = other."to" + ${days}, "to" = other."to" + ${days + 3}
       from spending.request other where r.number = 'ZC-2015-0004' and other.number = 'ZC-2015-0006'`
    expect(await planted(same, moved(1))).toEqual({})
    const found = await planted(moved(0))
    expect(found['ZC-2015-0004-B1']).toContain('R-TRV-08 BLOCK')
    expect(found['ZC-2015-0006-B1']).toContain('R-TRV-08 BLOCK')
    expect(found['ZC-2015-0006-B2']).toBeUndefined()
  })

  it('R-REC-05 a letter under which two matters are settled is found with both', async () => {
    const letter = `'{"number": "市招办函 〔2015〕 １６ 号（演示）", "unit": "市招商办公室", "date": "2015-04-16"}'`
    const found = await planted(
      `update spending.request set details = jsonb_set(jsonb_set(details, '{letter}', ${letter}), '{type}', '"DOMESTIC_OFFICIAL"') where number = 'ZC-2015-0001'`,
    )
    expect(found).toMatchObject({ 'ZC-2015-0002-B1': ['R-REC-05 BLOCK'], 'ZC-2015-0001-B1': ['R-REC-05 BLOCK'] })
  })

  it('R-REC-10 one head more at the table than on the list is found', async () => {
    const heads = (n: number) =>
      `update spending.claim set expenses = jsonb_set(expenses, '{meals,0,heads}', '${n}') where ${claim('ZC-2015-0001-B1')}`
    expect(await planted(heads(10))).toEqual({})
    expect(await planted(heads(11))).toEqual({ 'ZC-2015-0001-B1': ['R-REC-10 FLAG'] })
  })

  it('R-SOD-01 whoever asked for it and confirmed its payment is found with every claim of the matter', async () => {
    const found = await planted(
      `update spending.payment set confirmed_by = (select applicant from spending.request where number = 'ZC-2015-0004')
       where claim_id = (select id from spending.claim where ${claim('ZC-2015-0004-B3')})`,
    )
    const everywhere = ['', '-B1', '-B2', '-B3'].map((end) => [`ZC-2015-0004${end}`, ['R-SOD-01 BLOCK']])
    expect(found).toEqual(Object.fromEntries(everywhere))
  })

  it('what cannot be read hides no other record, and is not judged itself', async () => {
    const letters = `update spending.request set details = '[1.5]' where number = 'ZC-2015-0006'`
    const meals = `update spending.claim set expenses = '{"kind": "RECEPTION", "meals": {"date": "never"}, "hosts": 7}' where ${claim('ZC-2015-0020-B1')}`
    const vouchers = `update spending.claim set vouchers = '[{"number": 7, "share": "one"}, 3]' where ${claim('ZC-2015-0016-B1')}`
    expect(await planted(letters, meals, vouchers)).toEqual({})
    const all = await records()
    for (const number of ['ZC-2015-0006-B1', 'ZC-2015-0020-B1', 'ZC-2015-0016-B1'])
      expect(ofClaim(all, number).afterwards).toBeNull()
    expect(ofClaim(all, 'ZC-2015-0004-B1').afterwards).toMatchObject({ stage: 'AUD' })
  })

  it('R-BUD-03 a year of working funds that went to "other" for the greater part is found with each matter of that use', async () => {
    const other = await lineFor('OTHER')
    const justifications = [{ rule: 'R-BUD-03', reason: '台商协会资料' }]
    const request = await approved({ ...purchase('演示书店'), line: other, use: 'OTHER', justifications })
    expect(await reasonsOfRequest(request.number)).toEqual([])
    const lines = `fund = 'TEAM_WORKING' and team = 'TAIWAN_GENERAL_INDUSTRY'`
    const used = (rest: number) =>
      behindTheBack(
        `update funds.budget_line set committed = 0,
         paid = case "use" when 'OTHER' then 1000 when 'MEALS' then ${rest} else 0 end where ${lines}`,
      )
    await used(1000)
    expect(await reasonsOfRequest(request.number)).toEqual([])
    await used(999)
    expect(await reasonsOfRequest(request.number)).toEqual(['R-BUD-03 FLAG'])
  })
})
