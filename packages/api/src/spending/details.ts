import type { Details, Document, FenDigits, MissionDetails } from '@lianzhao/domain'
import { GraphQLError } from 'graphql'
import type { Event } from './event.type.ts'
import type { OfficialDocument } from './official-document.type.ts'
import type { Other } from './other.type.ts'
import type { StatedReception } from './reception.type.ts'
import type { Mission, Travel } from './travel.type.ts'

/** What a client may state of a matter: exactly one of the four. */
export type DetailsGiven = {
  readonly reception?: StatedReception | null
  readonly travel?: Travel | null
  readonly event?: Event | null
  readonly other?: Other | null
}

const notOne = (): GraphQLError =>
  new GraphQLError(
    '接待、差旅、会展培训、其他须填写且只填写一项 / State exactly one of reception, travel, event and other',
    { extensions: { code: 'BAD_USER_INPUT' } },
  )

/** Texts lose the blanks around them; a list that is absent is empty; everything else is judged as it came. */
export function detailsOf({ reception, travel, event, other }: DetailsGiven): Details {
  const given = [
    ...(reception ? [receptionOf(reception)] : []),
    ...(travel ? [travelOf(travel)] : []),
    ...(event ? [eventOf(event)] : []),
    ...(other ? [otherOf(other)] : []),
  ]
  const [details, second] = given
  if (!details || second) throw notOne()
  return details
}

const receptionOf = ({
  type,
  letter,
  evidence,
  parties,
  hosts,
  meals,
  venue,
  activities,
  gifts,
}: StatedReception): Details =>
  ({
    kind: 'RECEPTION',
    type,
    letter: letter ? { number: letter.number.trim(), unit: letter.unit.trim(), date: letter.date } : null,
    evidence: evidence.map(({ kind, reference, date }) => ({ kind, reference: reference.trim(), date })),
    parties: parties.map(({ unit, place, heads, functionaries }) => ({
      unit: unit.trim(),
      place: place.trim(),
      heads,
      functionaries,
    })),
    hosts,
    meals,
    venue: { name: venue.name.trim(), kind: venue.kind },
    activities,
    gifts: gifts.map(({ kind, item, pieces, value }) => ({ kind, item: item.trim(), pieces, value: digits(value) })),
  }) as Details

const travelOf = ({ region, outsiders, agenda, otherPayers, mission }: Travel): Details =>
  ({
    kind: 'TRAVEL',
    region,
    outsiders,
    agenda: agenda.map(({ date, place, what }) => ({ date, place: place.trim(), what: what.trim() })),
    otherPayers: otherPayers.map(({ kind, name, what }) => ({ kind, name: name.trim(), what: what.trim() })),
    mission: mission ? missionOf(mission) : null,
  }) as Details

const missionOf = ({ countries, permit, foreignOpinion, financeOpinion, courtesies }: Mission): MissionDetails =>
  ({
    countries: countries.map((country) => country.trim()),
    permit: documentOf(permit),
    foreignOpinion: documentOf(foreignOpinion),
    financeOpinion: documentOf(financeOpinion),
    courtesies: courtesies.map(({ kind, what, inPlan }) => ({ kind, what: what.trim(), inPlan })),
  }) as MissionDetails

const eventOf = ({ event, plan, heads, lectureFee, placeApproval }: Event): Details =>
  ({
    kind: 'EVENT',
    event,
    plan: plan?.trim() ?? null,
    heads,
    lectureFee: lectureFee == null ? null : digits(lectureFee),
    placeApproval: documentOf(placeApproval),
  }) as Details

const otherOf = ({ items, procurement, beneficiaries, legalBasis }: Other): Details =>
  ({
    kind: 'OTHER',
    items: items.map(({ what, pieces, price }) => ({ what: what.trim(), pieces, price: digits(price) })),
    procurement: procurement
      ? { way: procurement.way, supplier: procurement.supplier.trim(), inCatalogue: procurement.inCatalogue }
      : null,
    beneficiaries: beneficiaries.map(({ kind, what }) => ({ kind, what: what.trim() })),
    legalBasis: legalBasis?.trim() ?? null,
  }) as Details

const documentOf = (document: OfficialDocument | null | undefined): Document | null =>
  document
    ? ({ number: document.number.trim(), office: document.office.trim(), date: document.date } as Document)
    : null

/** A sign stays, so that the law can refuse it in words. */
const digits = (fen: bigint): FenDigits => `${fen}`
