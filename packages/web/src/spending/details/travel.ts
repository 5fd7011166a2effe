import type { CourtesyKind, MissionInput, PayerKind, Region, TravelInput } from '../../gql/graphql'
import { countOf } from './count.ts'
import { counted, gapsAt, gapsInRows, written, type Gap } from './gap.ts'
import { emptyPaper, gapsOfPaper, paperInput, type TypedPaper } from './paper.ts'

interface TypedAgendaItem {
  date: string
  place: string
  what: string
}

export interface TypedPayer {
  kind: PayerKind
  name: string
  what: string
}

export interface TypedCourtesy {
  kind: CourtesyKind
  what: string
  inPlan: boolean
}

export interface TypedMission {
  countries: string[]
  courtesies: TypedCourtesy[]
  permit: TypedPaper
  foreignOpinion: TypedPaper
  financeOpinion: TypedPaper
}

/** A trip as it is being typed. Its mission stays typed while the destination is on the mainland. */
export interface TypedTravel {
  region: Region
  outsiders: string
  agenda: TypedAgendaItem[]
  otherPayers: TypedPayer[]
  mission: TypedMission
}

export const blankPayer: TypedPayer = { kind: 'HOST_ORGANISER', name: '', what: '' }
export const blankCourtesy: TypedCourtesy = { kind: 'BANQUET', what: '', inPlan: false }

export const emptyMission: TypedMission = {
  countries: [''],
  courtesies: [],
  permit: emptyPaper(true),
  foreignOpinion: emptyPaper(true),
  financeOpinion: emptyPaper(true),
}

/** The usual trip: on the mainland, nobody else along, something to do on the first day. */
export function emptyTravel(from: string): TypedTravel {
  return {
    region: 'MAINLAND',
    outsiders: '0',
    agenda: [{ date: from, place: '', what: '' }],
    otherPayers: [],
    mission: emptyMission,
  }
}

export function leavesMainland({ region }: TypedTravel): boolean {
  return region !== 'MAINLAND'
}

/** What stands on the first day of the trip moves along with it. */
export function movedTo(travel: TypedTravel, before: string, from: string): TypedTravel {
  const agenda = travel.agenda.map((item) => (item.date === before ? { ...item, date: from } : item))
  return { ...travel, agenda }
}

export function gapsOfTravel(travel: TypedTravel): Gap[] {
  const { outsiders, agenda, otherPayers, mission } = travel
  return [
    ...gapsAt('travel', [['outsiders', 'travel.outsiders', counted(outsiders)]]),
    ...(leavesMainland(travel) ? gapsOfCountries(mission.countries) : []),
    ...gapsInRows('travel.agenda', agenda, 'agenda.row', ({ date, place, what }) => [
      ['date', 'agenda.date', written(date)],
      ['place', 'agenda.place', written(place)],
      ['what', 'agenda.what', written(what)],
    ]),
    ...gapsInRows('travel.otherPayers', otherPayers, 'payer.row', ({ name, what }) => [
      ['name', 'payer.name', written(name)],
      ['what', 'payer.what', written(what)],
    ]),
    ...(leavesMainland(travel) ? gapsOfMission(mission) : []),
  ]
}

function gapsOfCountries(countries: string[]): Gap[] {
  return countries.flatMap((country, index) =>
    written(country) ? [] : [{ part: `travel.mission.countries.${index}`, word: 'mission.countries' as const }],
  )
}

function gapsOfMission({ courtesies, permit, foreignOpinion, financeOpinion }: TypedMission): Gap[] {
  return [
    ...gapsInRows('travel.mission.courtesies', courtesies, 'courtesy.row', ({ what }) => [
      ['what', 'courtesy.what', written(what)],
    ]),
    ...gapsOfPaper('travel.mission.permit', permit, 'mission.permit'),
    ...gapsOfPaper('travel.mission.foreignOpinion', foreignOpinion, 'mission.foreignOpinion'),
    ...gapsOfPaper('travel.mission.financeOpinion', financeOpinion, 'mission.financeOpinion'),
  ]
}

/** Null while those who travel along are not counted. */
export function travelInput(travel: TypedTravel, from: string): TravelInput | null {
  const outsiders = countOf(travel.outsiders)
  if (outsiders === null) return null
  return {
    region: travel.region,
    outsiders,
    agenda: travel.agenda.map(({ date, place, what }) => ({
      date: date || from,
      place: place.trim(),
      what: what.trim(),
    })),
    otherPayers: travel.otherPayers.map(({ kind, name, what }) => ({ kind, name: name.trim(), what: what.trim() })),
    mission: leavesMainland(travel) ? missionInput(travel.mission, from) : null,
  }
}

function missionInput(mission: TypedMission, from: string): MissionInput {
  return {
    countries: mission.countries.map((country) => country.trim()),
    courtesies: mission.courtesies.map(({ kind, what, inPlan }) => ({ kind, what: what.trim(), inPlan })),
    permit: paperInput(mission.permit, from),
    foreignOpinion: paperInput(mission.foreignOpinion, from),
    financeOpinion: paperInput(mission.financeOpinion, from),
  }
}
