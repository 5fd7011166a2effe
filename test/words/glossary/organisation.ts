import { numbered as term, type Numbered } from './term.ts'

/** Teams, bodies and posts: terms 27 to 49. */
export const ORGANISATION: readonly Numbered[] = [
  term(27, '招商队伍|招商队|招商组', 'investment-promotion team', 'PromotionTeam', { forms: ['team'] }),
  term(28, '综合协调组', 'General Coordination Group', 'GENERAL_COORDINATION'),
  term(29, '园区产业组', 'Park Industry Group', 'PARK_INDUSTRY'),
  term(30, '专业招商队伍|专业招商队', 'specialist team', 'SPECIALIST'),
  term(31, '对口', 'counterpart', 'counterpart', { label: true }),
  term(32, '组长|队长', 'head', 'HEAD'),
  term(32, '副组长|副队长', 'deputy head', 'DEPUTY_HEAD'),
  term(33, '成员|组员|队员', 'member', 'Member'),
  term(34, '抽调', 'secondment', 'Secondment', { forms: ['second'] }),
  term(35, '脱离原单位', 'released from home unit', 'fullTime', { forms: ['released from the home unit'] }),
  term(36, '集中办公', 'co-located working', 'officeAt', { forms: ['work co-located', 'works co-located'] }),
  term(37, '领导小组', 'leading group', 'LeadingGroup', { sole: true }),
  term(38, '领导小组办公室', 'leading group office', 'LeadingGroupOffice', {
    forms: ['office of the leading group'],
    sole: true,
  }),
  term(39, '兼任', 'concurrent post', 'concurrent', { forms: ['concurrent', 'concurrently'] }),
  term(40, '股级', 'section (gu) grade', 'GU', { forms: ['section grade'] }),
  term(40, '科级', 'section chief (ke) grade', 'KE', { forms: ['section chief grade'] }),
  term(40, '处级', 'county (chu) grade', 'CHU', { forms: ['county grade'] }),
  term(41, '常务副县长', 'executive deputy county head', 'EXECUTIVE_DEPUTY_COUNTY_HEAD'),
  term(42, '县委常委', 'member of the county Party standing committee', 'STANDING_COMMITTEE_MEMBER'),
  term(43, '纪委书记', 'discipline inspection secretary', 'DISCIPLINE_SECRETARY', {
    forms: ['secretary for discipline inspection'],
  }),
  term(44, '组织部长', 'head of the Organisation Department', 'ORGANISATION_HEAD'),
  term(45, '政协副主席', 'CPPCC vice-chair', 'CPPCC_VICE_CHAIR'),
  term(46, '园区管委会', 'park management committee', 'ParkCommittee'),
  term(47, '经济开发区', 'economic development zone', 'EconomicDevelopmentZone'),
  term(48, '县直单位', 'county-level unit', 'CountyUnit'),
  term(49, '乡镇', 'township', 'Township'),
]
