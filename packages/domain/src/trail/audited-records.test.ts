import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EVERY_FACT } from '../../test/facts.ts'
import { fen } from '../money.ts'
import { AUDITED, type AuditedKind } from './audited-records.ts'
import { canonical } from './canonical.ts'
import { FACT_FORMAT } from './seal.ts'

const KINDS = Object.keys(AUDITED) as AuditedKind[]
const FACTS = KINDS.flatMap((kind) =>
  Object.values<{ readonly type: string }>(EVERY_FACT[kind] as never).map((fact) => ({ kind, type: fact.type, fact })),
)
const again = (kind: AuditedKind, fact: object): unknown =>
  AUDITED[kind].revive(JSON.parse(canonical({ ...fact, v: FACT_FORMAT })) as object)

it.each(FACTS)('$kind: $type is read back from the trail as the fact that was written', ({ kind, fact }) => {
  expect(again(kind, fact)).toEqual(fact)
})

it('money of any size comes back from the trail to the fen', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.constantFrom(...FACTS), (amount, { kind, fact }) => {
      const other = Object.fromEntries(
        Object.entries(fact).map(([name, value]) => [
          name,
          typeof value === 'bigint' ? fen(amount) : (value as unknown),
        ]),
      )
      expect(again(kind, other)).toEqual(other)
    }),
  )
})

it('an approver without a limit is read back without one', () => {
  const unlimited = { ...EVERY_FACT['organisation.appointment'].AppointmentMade, limit: null }
  expect(again('organisation.appointment', unlimited)).toEqual(unlimited)
})

it.each(KINDS)('%s does not read a kind of fact that it does not know', (kind) => {
  expect(() => AUDITED[kind].revive({ type: 'MoneyForgotten' })).toThrow('no kind of fact is called MoneyForgotten')
})

it('a fact whose money is missing is not read', () => {
  expect(() => AUDITED['funds.budget_line'].revive({ type: 'BudgetHeld', requestId: 'request' })).toThrow()
  expect(() =>
    AUDITED['funds.budget_line'].revive({ type: 'BudgetHeld', requestId: 'request', amount: '1.5' }),
  ).toThrow()
})

it.each(KINDS)('%s begins with the fact that opens it: nothing else can come first', (kind) => {
  const facts = FACTS.filter((fact) => fact.kind === kind)
  const opening = facts.filter(({ type }, at) => at === 0 || type === 'AppointmentProposed')
  const evolve = AUDITED[kind].evolve as (state: undefined, fact: object) => object
  for (const { fact } of opening) expect(evolve(undefined, fact)).toBeTypeOf('object')
  const before = opening.length === 1 ? opening[0]!.type : 'the appointment'
  for (const one of facts.filter((fact) => !opening.includes(fact)))
    expect(() => evolve(undefined, one.fact)).toThrow(`${one.type} before ${before}`)
})

it.each(KINDS)('%s keeps no field of a fact but those of its record', (kind) => {
  const evolve = AUDITED[kind].evolve as (state: object | undefined, fact: object) => object
  const [opening, ...later] = FACTS.filter((fact) => fact.kind === kind)
  const opened = evolve(undefined, opening!.fact)
  expect(opened).not.toHaveProperty('type')
  for (const { fact } of later) expect(Object.keys(evolve(opened, fact)).sort()).toEqual(Object.keys(opened).sort())
})
