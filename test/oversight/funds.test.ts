import { expect, it } from 'vitest'
import { county } from '../../packages/api/test/county.ts'
import { oversight } from './oversight.ts'

const { admin, url, signIn: enterOffice } = await county()
const { signIn: enterOversight } = await oversight({ url })
const office = await enterOffice('mizhiyu')
const overseer = await enterOversight()

const LINE =
  'id fiscalYear fund team { code } use { code } allocated { amount } available { amount } committed { amount } paid { amount }'
const moved = (person: string) =>
  `id status fiscalYear from { ${LINE} } to { ${LINE} } amount { amount } reason document proposedBy ${person} proposedAt
   decidedBy ${person} decidedAt declinedReason`
type Person = { readonly name: string } | null
const byName = ({ proposedBy, decidedBy, ...rest }: { proposedBy: Person; decidedBy: Person }) => ({
  ...rest,
  proposedBy: proposedBy!.name,
  decidedBy: decidedBy?.name ?? null,
})

it.each([null, '2015-08-10', '2015-08-11', '2015-03-20'])(
  'N-100 lines and reallocations are told to the overseers as to the office, as of %s',
  async (on) => {
    const told = await office(
      `query ($on: LocalDate) { budgetLines(fiscalYear: 2015, first: 100, asOf: $on) { nodes { ${LINE} } }
        reallocations(fiscalYear: 2015, asOf: $on) { ${moved('{ name }')} } }`,
      { on },
    )
    const seen = await overseer(
      `query ($on: LocalDate) { budgetLines(fiscalYear: 2015, asOf: $on) { ${LINE} }
        reallocations(fiscalYear: 2015, asOf: $on) { ${moved('')} } }`,
      { on },
    )
    expect([told.errors, seen.errors]).toEqual([undefined, undefined])
    expect(seen.data.budgetLines).toEqual(told.data.budgetLines.nodes)
    expect(seen.data.reallocations).toEqual(told.data.reallocations.map(byName))
    const many = { null: 2, '2015-08-10': 1, '2015-08-11': 1, '2015-03-20': 0 }[String(on)]
    expect(seen.data.reallocations).toHaveLength(many!)
  },
)

it('a reallocation whose line is gone is still told', async () => {
  await admin.query('alter table funds.reallocation disable trigger all')
  await admin.query('alter table funds.reallocation drop constraint reallocation_from_line_fkey')
  await admin.query(
    "update funds.reallocation set from_line = '00000000-0000-7000-8000-000000000000' where status = 'PROPOSED'",
  )
  const { data, errors } = await overseer('{ reallocations(fiscalYear: 2015) { status from { id } to { id } } }')
  expect(errors).toBeUndefined()
  expect(data.reallocations[0]).toMatchObject({ status: 'PROPOSED', from: null })
})
