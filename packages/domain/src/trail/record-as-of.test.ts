import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EVERY_FACT } from '../../test/facts.ts'
import { endOfDay, type CivilDate, type Instant } from '../time.ts'
import { AUDITED, type AuditedKind } from './audited-records.ts'
import { canonical } from './canonical.ts'
import { recordAsOf, type DatedFact } from './record-as-of.ts'
import { FACT_FORMAT } from './seal.ts'

const KINDS = ['funds.budget_line', 'spending.request', 'spending.claim', 'spending.payment'] as const
const DAYS = Array.from({ length: 20 }, (_, at) => `2015-06-${String(at + 1).padStart(2, '0')}` as CivilDate)
const LAST = endOfDay(DAYS.at(-1)!)

type Fact = { readonly type: string }
type Happened = { readonly kind: AuditedKind; readonly facts: readonly DatedFact[] }

const stored = (fact: Fact): object => JSON.parse(canonical({ ...fact, v: FACT_FORMAT })) as object

/** One record: its opening, then whatever can happen to it, at moments that lie close to midnight in Shanghai too. */
const histories: fc.Arbitrary<Happened> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    happenings: fc.array(fc.record({ which: fc.nat({ max: 20 }), later: fc.nat({ max: 3 }), at: fc.nat({ max: 3 }) }), {
      minLength: 1,
      maxLength: 15,
    }),
  })
  .map(({ kind, happenings }) => {
    const [opening, ...others] = Object.values<Fact>(EVERY_FACT[kind] as never)
    let day = 0
    const moments = happenings.map(({ later, at }) => {
      day = Math.min(day + later, DAYS.length - 1)
      return `${DAYS[day]!}T${['08:00:00.000', '15:59:59.999', '16:00:00.000', '17:00:00.000'][at]!}Z` as Instant
    })
    const facts = moments.toSorted().map((at, index) => {
      const fact = index === 0 ? opening! : others[happenings[index]!.which % others.length]!
      return { version: index + 1, at, fact: stored(fact) }
    })
    return { kind, facts }
  })

const replayed = ({ kind, facts }: Happened): object | undefined => {
  const { evolve, revive } = AUDITED[kind]
  return facts.reduce<object | undefined>(
    (state, { fact }) => (evolve as (state: object | undefined, fact: object) => object)(state, revive(fact)),
    undefined,
  )
}

it('a fact recorded after a day, of whatever kind, alters no answer as of that day', () => {
  const later = new Set<string>()
  fc.assert(
    fc.property(histories, fc.constantFrom(...DAYS), ({ kind, facts }, day) => {
      const end = endOfDay(day)
      const known = facts.filter(({ at }) => at < end)
      for (const { fact } of facts.slice(known.length)) later.add((fact as Fact).type)
      expect(recordAsOf(kind, facts, end)).toEqual(recordAsOf(kind, known, LAST))
      expect(recordAsOf(kind, facts, end)?.version).toBe(known.at(-1)?.version)
    }),
    { numRuns: 500 },
  )
  expect([...later].sort()).toEqual([...new Set(KINDS.flatMap((kind) => Object.keys(EVERY_FACT[kind])))].sort())
})

it('as of its last day a record is what it is today', () => {
  fc.assert(
    fc.property(histories, ({ kind, facts }) => {
      const end = endOfDay('2015-07-01')
      expect(recordAsOf(kind, facts, end)).toEqual({ state: replayed({ kind, facts }), version: facts.length })
    }),
  )
})

it('a day ends at midnight in Shanghai, and what is recorded at midnight belongs to the next', () => {
  const line = (at: Instant): DatedFact => ({
    version: 1,
    at,
    fact: stored(EVERY_FACT['funds.budget_line'].LineAllocated),
  })
  const known = (at: Instant) => recordAsOf('funds.budget_line', [line(at)], endOfDay('2015-06-12')) !== undefined
  expect(known('2015-06-12T15:59:59.999Z')).toBe(true)
  expect(known('2015-06-12T16:00:00.000Z')).toBe(false)
})

it('a record of which nothing is told is absent', () => {
  for (const kind of KINDS) expect(recordAsOf(kind, [], LAST)).toBeUndefined()
})

it('a fact that stands before one of the day in the chain is known with it, whatever its clock said', () => {
  const [opening, other] = Object.values<Fact>(EVERY_FACT['funds.budget_line'])
  const facts = [
    { version: 1, at: '2015-06-12T16:00:00.001Z' as const, fact: stored(opening!) },
    { version: 2, at: '2015-06-12T15:59:59.999Z' as const, fact: stored(other!) },
  ]
  expect(recordAsOf('funds.budget_line', facts, endOfDay('2015-06-12'))?.version).toBe(2)
})
