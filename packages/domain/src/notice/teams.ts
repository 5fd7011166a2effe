import type { Bilingual } from '../bilingual.ts'

export type TeamKind = 'COORDINATION' | 'PARK_INDUSTRY' | 'SPECIALIST'

/** A team of the notice. `clause` is the sentence that founds it. */
export type Team = {
  readonly code: string
  readonly kind: TeamKind
  readonly name: Bilingual
  readonly clause: string
}

const team = (code: string, kind: TeamKind, clause: string, zh: string, en: string): Team => ({
  code,
  kind,
  clause,
  name: { zh, en },
})

/** One coordination group, four park groups and, in addition, four specialist teams (clause 2; reading A of Q-02). */
export const TEAMS: readonly Team[] = [
  team('GENERAL_COORDINATION', 'COORDINATION', 'N-014', '综合协调组', 'General Coordination Group'),
  team('TAIWAN_GENERAL_INDUSTRY', 'PARK_INDUSTRY', 'N-023', '台湾综合产业组', 'Taiwan General Industry Group'),
  team('COAL_CHEMICAL_CIRCULAR', 'PARK_INDUSTRY', 'N-025', '煤化工循环产业组', 'Coal-Chemical Circular Industry Group'),
  team('CHILDRENS_WEAR_COMMERCE', 'PARK_INDUSTRY', 'N-027', '童装商贸产业组', "Children's-Wear Commerce Group"),
  team('ENERGY_SAVING_EQUIPMENT', 'PARK_INDUSTRY', 'N-029', '节能环保装备制造产业组', 'Energy-Saving Equipment Group'),
  team('MODERN_AGRICULTURE', 'SPECIALIST', 'N-031', '现代农业招商队', 'Modern Agriculture Team'),
  team('COMMERCE_SERVICES', 'SPECIALIST', 'N-031', '商贸服务招商队', 'Commerce and Services Team'),
  team('URBAN_CONSTRUCTION', 'SPECIALIST', 'N-031', '城镇建设招商队', 'Urban Construction Team'),
  team('TOURISM_CULTURE', 'SPECIALIST', 'N-031', '旅游文化招商队', 'Tourism and Culture Team'),
]

export const teamOf = (code: string): Team | undefined => TEAMS.find((team) => team.code === code)
