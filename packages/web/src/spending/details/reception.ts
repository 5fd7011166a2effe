import type { ActivityKind, EvidenceKind, GiftKind, ReceptionInput, ReceptionType, VenueKind } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import { countOf } from './count.ts'
import { counted, gapsAt, gapsInRows, priced, written, type Gap } from './gap.ts'

export interface TypedParty {
  unit: string
  place: string
  heads: string
  functionaries: string
}

export interface TypedEvidence {
  kind: EvidenceKind
  reference: string
  date: string
}

export interface TypedGift {
  kind: GiftKind
  item: string
  pieces: string
  value: string
}

/** A reception as it is being typed. */
export interface TypedReception {
  type: ReceptionType
  parties: TypedParty[]
  hosts: string
  meals: string
  venue: { name: string; kind: VenueKind }
  activities: ActivityKind[]
  gifts: TypedGift[]
  letter: { stated: boolean; number: string; unit: string; date: string }
  evidence: TypedEvidence[]
}

export const blankParty: TypedParty = { unit: '', place: '', heads: '', functionaries: '0' }
export const blankEvidence: TypedEvidence = { kind: 'VISIT_LETTER', reference: '', date: '' }
export const blankGift: TypedGift = { kind: 'SOUVENIR', item: '', pieces: '1', value: '' }

/** The usual reception: business guests of one unit, one meal in the canteen. */
export const emptyReception: TypedReception = {
  type: 'BUSINESS',
  parties: [blankParty],
  hosts: '',
  meals: '1',
  venue: { name: '', kind: 'CANTEEN' },
  activities: ['NEGOTIATION'],
  gifts: [],
  letter: { stated: true, number: '', unit: '', date: '' },
  evidence: [blankEvidence],
}

/** An official visit is announced by a letter. One that is written down stays, whatever the type becomes. */
export function asksLetter({ type, letter }: TypedReception): boolean {
  return type === 'DOMESTIC_OFFICIAL' || written(letter.number + letter.unit)
}

/** Any other visit is shown by evidence, which stays too once it is written down. */
export function asksEvidence({ type, evidence }: TypedReception): boolean {
  return type !== 'DOMESTIC_OFFICIAL' || evidence.some(({ reference }) => written(reference))
}

export function gapsOfReception(reception: TypedReception): Gap[] {
  const { parties, hosts, meals, gifts, letter, evidence } = reception
  return [
    ...gapsInRows('reception.parties', parties, 'party.row', ({ unit, place: where, heads, functionaries }) => [
      ['unit', 'party.unit', written(unit)],
      ['place', 'party.place', written(where)],
      ['heads', 'party.heads', counted(heads)],
      ['functionaries', 'party.functionaries', counted(functionaries)],
    ]),
    ...gapsAt('reception', [
      ['hosts', 'reception.hosts', counted(hosts)],
      ['meals', 'reception.meals', counted(meals)],
    ]),
    ...gapsInRows('reception.gifts', gifts, 'gift.row', ({ item, pieces, value }) => [
      ['item', 'gift.item', written(item)],
      ['pieces', 'gift.pieces', counted(pieces)],
      ['value', 'gift.value', priced(value)],
    ]),
    ...(asksLetter(reception) && letter.stated
      ? gapsAt('reception.letter', [
          ['number', 'letter.number', written(letter.number)],
          ['unit', 'letter.unit', written(letter.unit)],
          ['date', 'letter.date', written(letter.date)],
        ])
      : []),
    ...(asksEvidence(reception)
      ? gapsInRows('reception.evidence', evidence, 'evidence.row', ({ reference, date }) => [
          ['reference', 'evidence.reference', written(reference)],
          ['date', 'evidence.date', written(date)],
        ])
      : []),
  ]
}

/**
 * Null while people are not counted: the rules would judge a number that nobody gave. The venue is the place of the
 * matter, unless it is named apart.
 */
export function receptionInput(
  reception: TypedReception,
  { place, from }: { place: string; from: string },
): ReceptionInput | null {
  const { type, venue, activities, gifts, letter, evidence } = reception
  const hosts = countOf(reception.hosts)
  const meals = countOf(reception.meals)
  const parties = reception.parties.flatMap(({ unit, place: where, heads, functionaries }) => {
    const [all, official] = [countOf(heads), countOf(functionaries)]
    if (all === null || official === null) return []
    return [{ unit: unit.trim(), place: where.trim(), heads: all, functionaries: official }]
  })
  if (hosts === null || meals === null || parties.length < reception.parties.length) return null
  return {
    type,
    parties,
    hosts,
    meals,
    venue: { name: venue.name.trim() || place.trim(), kind: venue.kind },
    activities,
    gifts: gifts.map(({ kind, item, pieces, value }) => ({
      kind,
      item: item.trim(),
      pieces: countOf(pieces) ?? 0,
      value: parseAmount(value) ?? '0.00',
    })),
    letter:
      asksLetter(reception) && letter.stated
        ? { number: letter.number.trim(), unit: letter.unit.trim(), date: letter.date || from }
        : null,
    evidence: asksEvidence(reception)
      ? evidence.map(({ kind, reference, date }) => ({ kind, reference: reference.trim(), date: date || from }))
      : [],
  }
}
