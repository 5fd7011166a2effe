import fc from 'fast-check'
import type { Told } from '../src/organisation/as-of.ts'
import type { CivilDate } from '../src/time.ts'
import { EVERY_FACT } from './facts.ts'

export const DAYS = Array.from({ length: 30 }, (_, at) => `2015-06-${String(at + 1).padStart(2, '0')}` as CivilDate)

const KINDS = [
  'organisation.person',
  'organisation.appointment',
  'organisation.delegation',
  'organisation.unit',
  'organisation.team',
] as const
type Kind = (typeof KINDS)[number]

/** One thing that happens: to which record, in which of its ways, about which days, and how long after the last thing. */
const happening = fc.record({
  kind: fc.constantFrom<Kind>(...KINDS),
  record: fc.constantFrom('a', 'b', 'c'),
  which: fc.nat({ max: 9 }),
  about: fc.constantFrom(...DAYS),
  until: fc.constantFrom(...DAYS, null),
  later: fc.nat({ max: 4 }),
})

/** A fact of a kind about whatever days, sooner or later than the day on which it is recorded. */
function factOf(kind: Kind, record: string, opened: boolean, which: number, about: CivilDate, until: CivilDate | null) {
  const all: readonly { readonly type: string }[] = Object.values(EVERY_FACT[kind])
  const opening = kind === 'organisation.appointment' ? all.slice(0, 2) : all.slice(0, 1)
  const later = all.slice(opening.length)
  const [fact] = opened ? [later[which % later.length]!] : [opening[which % opening.length]!]
  const days = { from: about, to: until ?? about, on: about, revokedOn: null }
  const dated = Object.fromEntries(Object.entries(days).filter(([name]) => name in fact))
  const open = 'limit' in fact ? { to: until } : {}
  const id = 'id' in fact ? { id: record } : {}
  const of = kind === 'organisation.delegation' && !opened ? { appointmentId: record } : {}
  return { ...fact, ...dated, ...open, ...id, ...of }
}

/** Facts of the organisation in the order in which they were recorded, day by day through one month. */
export const histories: fc.Arbitrary<readonly Told[]> = fc
  .array(happening, { maxLength: 40, size: 'max' })
  .map((all) => {
    const opened = new Set<string>()
    let day = 0
    return all.map(({ kind, record, which, about, until, later }) => {
      day = Math.min(day + later, DAYS.length - 1)
      const fact = factOf(kind, record, opened.has(kind + record), which, about, until)
      opened.add(kind + record)
      return { kind, record, recordedOn: DAYS[day]!, fact } as unknown as Told
    })
  })
