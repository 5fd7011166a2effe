import { enforced, planned, type Treatment } from './treatment.ts'

/** Clause 6: the leading group and its office. */
export const LEADERSHIP: readonly Treatment[] = [
  enforced(
    'N-062',
    'appoint',
    '领导小组组长、副组长是有起止日期的任职,组长同时只有一位。',
    'Head and deputy heads of the leading group are appointments with dates, and there is one head at a time.',
  ),
  planned('N-063', 'meetings', '将指出没有开例会的月份。', 'A month without a regular meeting will be pointed out.'),
  planned(
    'N-064',
    'meetings',
    '将要求例会议程包括项目进度调度。',
    'The agenda of a regular meeting will have to include the dispatch of projects.',
  ),
  planned(
    'N-065',
    'meetings',
    '将另记专题会,专题会不抵例会。',
    'Ad-hoc meetings will be recorded apart and will not stand in for regular meetings.',
  ),
  enforced(
    'N-066',
    'appoint',
    '办公室主任、副主任是单独的任职,与县政府办的职务分开。',
    'Director and deputy directors of the office are posts of their own, apart from those of the county government office.',
  ),
  enforced(
    'N-067',
    'roster',
    '名单中的主任须与名单末尾所写一致,否则不能载入。',
    'The director on the roster must agree with the statement at its end, or nothing is loaded.',
  ),
  enforced(
    'N-068',
    'roster',
    '名单中的两位副主任须与名单末尾所写一致,否则不能载入。',
    'The two deputy directors on the roster must agree with the statement at its end, or nothing is loaded.',
  ),
  planned(
    'N-069',
    'meetings',
    '将由办公室把议定事项做成督办单并跟踪。',
    'The office will turn decisions into order slips and follow them.',
  ),
]
