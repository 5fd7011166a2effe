import { data, planned, type Treatment } from './treatment.ts'

/** Clause 4: the targets of the county and of the groups. */
export const TARGETS: readonly Treatment[] = [
  planned(
    'N-040',
    'targets',
    '将按自然年统计县级目标,年中不折算。',
    "The county's targets will be counted for the calendar year, never in proportion.",
  ),
  planned(
    'N-041',
    'targets',
    '将只数已落地的项目,在谈的另列。',
    'Only landed projects will count; those under negotiation will be listed apart.',
  ),
  planned(
    'N-042',
    'targets',
    '将把五十亿元及以上的项目计入。',
    'A project will count from exactly CNY 5 billion upwards.',
  ),
  planned(
    'N-043',
    'targets',
    '将把高于一亿美元的外资项目计入,恰为一亿的不计。',
    'A foreign-invested project will count above USD 100 million, not at exactly that amount.',
  ),
  planned(
    'N-044',
    'targets',
    '将对四个园区产业组逐组统计,专业队按年度任务。',
    'Each of the four Park Industry Groups will be counted; specialist teams only by annual task.',
  ),
  planned(
    'N-045',
    'targets',
    '将以高于五亿元的项目满两个为达标。',
    'A group will meet the target with two projects above CNY 500 million.',
  ),
  planned(
    'N-046',
    'targets',
    '将要求先有人工作出的战略意义认定,项目才计入。',
    'A project will count once people have recognised its strategic significance.',
  ),
  planned(
    'N-047',
    'targets',
    '将以一家品牌为达标、两家为满额,多引不扣。',
    'One brand will meet the target and two will fill it; more will do no harm.',
  ),
  data('N-048', '作为品牌目标的用意保存并显示。', 'It is kept and shown as what the brand target is for.'),
]
