import { data, enforced, planned, type Treatment } from './treatment.ts'

/** Clauses 0 and 1: purpose, addressees, and leaders who answer for projects. */
export const MECHANISM: readonly Treatment[] = [
  enforced(
    'N-001',
    'unit-register',
    '单位册登记这三类单位,每一类都可以派出组员。',
    'The register of units holds all three classes, and each of them can send members.',
  ),
  data('N-002', '作为发文缘由保存并显示。', 'It is kept and shown as the purpose of the notice.'),
  data('N-003', '作为发文缘由保存并显示。', 'It is kept and shown as the purpose of the notice.'),
  planned(
    'N-004',
    'projects',
    '将按金额把项目分级,重大的一眼可见。',
    'Projects will be placed in tiers by amount, so that major ones stand out.',
  ),
  planned(
    'N-005',
    'responsibility',
    '将不许没有责任领导的重大项目启动,换人也留下记录。',
    'A major project without a responsible leader will not be activated, and every change of leader will be recorded.',
  ),
  planned(
    'N-006',
    'responsibility',
    '将列出当年还没有任务的领导班子成员。',
    'Members of the leadership who have no task in a year will be listed.',
  ),
  planned(
    'N-007',
    'responsibility',
    '将提示责任领导没有参加的阶段,只提示不拦截。',
    'Stages in which the responsible leader took no part will be pointed out, without stopping anything.',
  ),
  planned('N-008', 'projects', '将在项目上登记承接它的园区。', 'A project will name the park that hosts it.'),
  planned(
    'N-009',
    'projects',
    '将按年显示各园区的项目数,不判达标与否。',
    'The projects of each park will be counted by year, without pass or fail.',
  ),
  data('N-010', '作为期望保存并显示,没有可检查的内容。', 'It is kept and shown as a hope; there is nothing to check.'),
]
