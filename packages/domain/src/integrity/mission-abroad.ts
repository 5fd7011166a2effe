import type { Details, MissionDetails, Region } from '../spending/details.ts'
import { notApplicable, type Case, type Finding, type Rule } from './rule.ts'

export type RegionAbroad = Exclude<Region, 'MAINLAND'>

/** A trip outside the mainland (出国境) together with what it states of its permit, opinions and courtesies. */
type Mission = { readonly given: Case; readonly region: RegionAbroad; readonly mission: MissionDetails }

const NOTHING_STATED: MissionDetails = {
  countries: [],
  permit: null,
  foreignOpinion: null,
  financeOpinion: null,
  courtesies: [],
}

export const leavesTheMainland = (details: Details): boolean =>
  details.kind === 'TRAVEL' && details.region !== 'MAINLAND'

/** Looks at trips outside the mainland only. Whoever states nothing about the mission lacks all of it. */
export const onMission =
  (check: (mission: Mission) => Finding): Rule['check'] =>
  (given) => {
    const { details } = given
    if (details.kind !== 'TRAVEL' || details.region === 'MAINLAND') return notApplicable('BLOCK')
    return check({ given, region: details.region, mission: details.mission ?? NOTHING_STATED })
  }
