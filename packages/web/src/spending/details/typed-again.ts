import type { EventInput, MissionInput, OtherInput, ReceptionInput, TravelInput } from '../../gql/graphql'
import type { TypedEvent } from './event.ts'
import { emptyOther, type TypedOther } from './other.ts'
import { typedPaper } from './paper.ts'
import { emptyReception, type TypedReception } from './reception.ts'
import { emptyMission, type TypedMission, type TypedTravel } from './travel.ts'

// What an application said, as text to be corrected: nothing of it may be lost on the way back to the server.

export function typedReception({ letter, ...told }: ReceptionInput): TypedReception {
  const { type, parties, hosts, meals, venue, activities, gifts, evidence } = told
  return {
    type,
    parties: parties.map(({ unit, place, heads, functionaries }) => ({
      unit,
      place,
      heads: String(heads),
      functionaries: String(functionaries),
    })),
    hosts: String(hosts),
    meals: String(meals),
    venue: { name: venue.name, kind: venue.kind },
    activities: [...activities],
    gifts: gifts.map(({ kind, item, pieces, value }) => ({ kind, item, pieces: String(pieces), value })),
    letter: letter
      ? { stated: true, number: letter.number, unit: letter.unit, date: letter.date }
      : { ...emptyReception.letter, stated: type !== 'DOMESTIC_OFFICIAL' },
    evidence: evidence.map(({ kind, reference, date }) => ({ kind, reference, date })),
  }
}

export function typedTravel({ region, outsiders, agenda, otherPayers, mission }: TravelInput): TypedTravel {
  return {
    region,
    outsiders: String(outsiders),
    agenda: agenda.map(({ date, place, what }) => ({ date, place, what })),
    otherPayers: otherPayers.map(({ kind, name, what }) => ({ kind, name, what })),
    mission: mission ? typedMission(mission) : emptyMission,
  }
}

function typedMission({ countries, courtesies, permit, foreignOpinion, financeOpinion }: MissionInput): TypedMission {
  return {
    countries: [...countries],
    courtesies: courtesies.map(({ kind, what, inPlan }) => ({ kind, what, inPlan })),
    permit: typedPaper(permit),
    foreignOpinion: typedPaper(foreignOpinion),
    financeOpinion: typedPaper(financeOpinion),
  }
}

export function typedEvent({ event, heads, plan, lectureFee, placeApproval }: EventInput): TypedEvent {
  return {
    event,
    heads: String(heads),
    plan: plan ?? '',
    lectureFee: lectureFee ?? '',
    placeApproval: typedPaper(placeApproval),
  }
}

export function typedOther({ items, procurement, beneficiaries, legalBasis }: OtherInput): TypedOther {
  return {
    items: items.map(({ what, pieces, price }) => ({ what, pieces: String(pieces), price })),
    procurement: procurement
      ? {
          stated: true,
          way: procurement.way,
          supplier: procurement.supplier,
          inCatalogue: procurement.inCatalogue,
        }
      : emptyOther.procurement,
    beneficiaries: beneficiaries.map(({ kind, what }) => ({ kind, what })),
    legalBasis: legalBasis ?? '',
  }
}
