import { enforced, type Treatment } from './treatment.ts'

/** Clause 8: the special fund and the working funds of the teams. */
export const FUNDING: readonly Treatment[] = [
  enforced(
    'N-081',
    'appropriate-fund',
    '每年登记专项资金的数额和文件,分配总额不得超过它。',
    'The special fund of each year is recorded with its amount and paper, and never more than that is allocated.',
  ),
  enforced(
    'N-082',
    'R-BUD-02',
    '专项资金只能用于通知列出的用途。',
    'The special fund pays for the uses of the notice only.',
  ),
  enforced(
    'N-083',
    'R-BUD-02',
    '招商活动的开支只能走这一用途的预算线。',
    'Promotion activities are paid from a line of this use only.',
  ),
  enforced(
    'N-084',
    'R-BUD-02',
    '展会的开支只能走这一用途的预算线。',
    'Investment fairs are paid from a line of this use only.',
  ),
  enforced(
    'N-085',
    'R-BUD-02',
    '项目包装推介的开支只能走这一用途的预算线。',
    'Project packaging is paid from a line of this use only.',
  ),
  enforced(
    'N-086',
    'R-BUD-02',
    '项目库的开支只能走这一用途的预算线。',
    'The project pool is paid from a line of this use only.',
  ),
  enforced(
    'N-087',
    'R-BUD-02',
    '考核奖励只能由专项资金列支,不能走小组经费。',
    'Assessment rewards are paid from the special fund, never from working funds.',
  ),
  enforced(
    'N-088',
    'R-BUD-02',
    '信息平台只能由专项资金列支,不能走小组经费。',
    'The information platform is paid from the special fund, never from working funds.',
  ),
  enforced(
    'N-089',
    'R-BUD-02',
    '干部培训的开支只能走这一用途的预算线。',
    'Training of cadres is paid from a line of this use only.',
  ),
  enforced(
    'N-090',
    'R-BUD-02',
    '用于其他专项工作时,须写明理由才能提交。',
    'Other special work needs a written reason before it can be submitted.',
  ),
  enforced(
    'N-091',
    'allocate-line',
    '小组经费的预算线须写明组名,钱从当年专项资金中分配。',
    "A line of working funds names its team and receives its money out of the year's special fund.",
  ),
  enforced(
    'N-092',
    'R-BUD-03',
    '小组经费只认交通、伙食、住宿、接待四项和敞口一项。',
    'Working funds pay for transport, meals, lodging and reception, and for the one open use.',
  ),
  enforced(
    'N-093',
    'R-BUD-03',
    '小组经费用于其他开支时,须写明理由才能提交。',
    'Other costs out of working funds need a written reason before they can be submitted.',
  ),
  enforced(
    'N-094',
    'parameters',
    '县里自定的数额须带出处才能使用,缺了的标为未评估。',
    "A figure of the county's own is used with its source only, and where it is missing the rule says not evaluated.",
  ),
]
