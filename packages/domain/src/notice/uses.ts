import type { Bilingual } from '../bilingual.ts'

/** The two levels of money of clause 8: the county's special fund, and each team's working funds. They never mix (A8). */
export type FundKind = 'SPECIAL' | 'TEAM_WORKING'

/** A permitted use. An open use ("and other such") needs a written reason each time. */
export type Use = {
  readonly code: string
  readonly fund: FundKind
  readonly name: Bilingual
  readonly clause: string
  readonly open: boolean
}

const use = (fund: FundKind, code: string, clause: string, zh: string, en: string, open = false): Use => ({
  code,
  fund,
  clause,
  open,
  name: { zh, en },
})

/** Seven uses and the open one of the special fund; four uses and the open one of the teams' working funds (Q-42, Q-45). */
export const USES: readonly Use[] = [
  use('SPECIAL', 'PROMOTION_ACTIVITY', 'N-083', '招商引资活动', 'Promotion activities'),
  use('SPECIAL', 'INVESTMENT_FAIR', 'N-084', '投资类展会', 'Investment fairs'),
  use('SPECIAL', 'PROJECT_PACKAGING', 'N-085', '项目包装推介', 'Project packaging'),
  use('SPECIAL', 'PROJECT_POOL', 'N-086', '项目库建设', 'Project pool'),
  use('SPECIAL', 'ASSESSMENT_REWARD', 'N-087', '目标考核奖励', 'Assessment rewards'),
  use('SPECIAL', 'INFORMATION_PLATFORM', 'N-088', '信息平台建设', 'Information platform'),
  use('SPECIAL', 'CADRE_TRAINING', 'N-089', '干部队伍培训', 'Cadre training'),
  use('SPECIAL', 'OTHER_SPECIAL_WORK', 'N-090', '其他专项工作', 'Other special work', true),
  use('TEAM_WORKING', 'TRANSPORT', 'N-092', '交通', 'Transport'),
  use('TEAM_WORKING', 'MEALS', 'N-092', '伙食', 'Meals'),
  use('TEAM_WORKING', 'LODGING', 'N-092', '住宿', 'Lodging'),
  use('TEAM_WORKING', 'RECEPTION', 'N-092', '接待', 'Reception'),
  use('TEAM_WORKING', 'OTHER', 'N-093', '其他', 'Other', true),
]

export const useOf = (code: string): Use | undefined => USES.find((use) => use.code === code)
