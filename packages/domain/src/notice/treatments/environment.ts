import { enforced, planned, type Treatment } from './treatment.ts'

/** Clause 5: service to projects, inspection, and resources. */
export const ENVIRONMENT: readonly Treatment[] = [
  planned(
    'N-049',
    'agency',
    '将为签约或落地的每个项目立一件代办,写明代办员。',
    'Each signed or landed project will have an agency case with a named agent.',
  ),
  planned('N-050', 'projects', '将为每个组和队设一本项目台账。', 'Each group and team will have a project ledger.'),
  planned(
    'N-051',
    'agency',
    '将把代办的每一步交给一个职能部门。',
    'Each step of the agency service will be assigned to one department.',
  ),
  planned(
    'N-052',
    'agency',
    '将要求每个问题都有期限,逾期亮红灯。',
    'Each problem will have a due date and show red when it is overdue.',
  ),
  enforced(
    'N-053',
    'unit-register',
    '督查组由两家督查室组成,两家都登记在册。',
    'The inspection group consists of the two inspection offices, and both are in the register of units.',
  ),
  planned('N-054', 'inspection', '将登记每次督查及其发现。', 'Each inspection will be recorded with what it found.'),
  planned('N-055', 'inspection', '将给督查专报编号并保存。', 'Special inspection reports will be numbered and kept.'),
  planned(
    'N-056',
    'inspection',
    '将按县里设定的间隔提示该发环境通报。',
    'A reminder will come when the bulletin is due, at the interval the county sets.',
  ),
  planned(
    'N-057',
    'inspection',
    '将对两类妨害行为立案快查并计时。',
    'Both kinds of harmful conduct will open a fast-track case with a clock.',
  ),
  planned('N-058', 'resources', '将登记给予项目的每项资源。', 'Each resource given to a project will be recorded.'),
  planned(
    'N-059',
    'resources',
    '将把资源分为土地、金融、财税和其他四种。',
    'Resources will be of four kinds: land, finance, fiscal and tax, and other.',
  ),
  planned(
    'N-060',
    'resources',
    '将不许没有依据的资源配给。',
    'A resource without a legal basis will not be allocated.',
  ),
  planned(
    'N-061',
    'resources',
    '将按项目级别排列资源配给的先后。',
    'Allocations will be ordered by the tier of the project.',
  ),
]
