import { planned, type Treatment } from './treatment.ts'

/** Clause 7: assessment, incentives and consequences. */
export const ASSESSMENT: readonly Treatment[] = [
  planned(
    'N-070',
    'assessment',
    '将只许领导小组发布考核方案,并写明依据。',
    'Only the leading group will publish a scheme of assessment, with its basis.',
  ),
  planned('N-071', 'assessment', '将按版本保存考核方案。', 'Schemes of assessment will be kept by version.'),
  planned(
    'N-072',
    'assessment',
    '将由县里填入考核奖励办法,所附样本标明未经采用。',
    'The county will enter its own measures of assessment and reward; the sample that comes along will say that nobody adopted it.',
  ),
  planned(
    'N-073',
    'targets',
    '将登记每年下达给组、单位和领导的任务。',
    'The tasks allocated each year to teams, units and leaders will be recorded.',
  ),
  planned(
    'N-074',
    'assessment',
    '将用冻结的数据算分,每一分都能追到来源。',
    'Scores will be computed from frozen data, and every point will be traceable.',
  ),
  planned(
    'N-075',
    'inspection',
    '将登记督查通报,不设周期。',
    'Inspection circulars will be recorded, with no fixed period.',
  ),
  planned(
    'N-076',
    'assessment',
    '将要求实绩和表现都写明,才可建议为优秀。',
    'An outstanding rating will be recommended only with both results and conduct stated.',
  ),
  planned(
    'N-077',
    'assessment',
    '将只登记优先的建议,由有权机关决定。',
    'Priority will be recorded as a recommendation; those with the power will decide.',
  ),
  planned(
    'N-078',
    'assessment',
    '将由系统算出未达目标,另两种情形由人判断。',
    'Missed targets will be computed; people will judge the other two grounds.',
  ),
  planned(
    'N-079',
    'assessment',
    '将把通报批评登记为建议采取的措施。',
    'Circulated criticism will be recorded as a recommended measure.',
  ),
  planned(
    'N-080',
    'assessment',
    '将只登记提请,不由系统决定调整。',
    'Only the referral will be recorded; the system will decide no reassignment.',
  ),
]
