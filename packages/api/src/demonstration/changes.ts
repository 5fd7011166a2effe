import type { CivilDate, Grade, Post } from '@lianzhao/domain'

type Secondment = { readonly homeUnit: string; readonly grade: Grade; readonly fullTime: boolean }

/** One act of one person on the organisation or the budget lines of the demonstration. People are named as the register names them. */
export type Change = { readonly on: CivilDate; readonly by: string } & (
  | { readonly act: 'registerPerson'; readonly name: string }
  | {
      readonly act: 'proposeAppointment'
      readonly person: string
      readonly post: Post
      readonly teams: readonly string[]
      readonly secondment: Secondment
      readonly from: CivilDate
      readonly document: string
      /** Whether it puts right what this person holds. */
      readonly correction?: true
    }
  | { readonly act: 'confirmAppointment'; readonly person: string }
  | {
      readonly act: 'endAppointment'
      readonly person: string
      readonly to: CivilDate
      readonly document: string
    }
  | {
      readonly act: 'delegate'
      readonly delegate: string
      readonly from: CivilDate
      readonly to: CivilDate
      readonly document: string
    }
  | {
      readonly act: 'renameUnit'
      readonly unit: string
      readonly nameZh: string
      readonly nameEn: string
      readonly from: CivilDate
      readonly document: string
    }
  | {
      readonly act: 'seatTeam'
      readonly team: string
      readonly place: string
      readonly from: CivilDate
      readonly document: string
    }
  | {
      readonly act: 'proposeReallocation'
      readonly from: { readonly team: string; readonly use: string }
      readonly to: { readonly team: string; readonly use: string }
      readonly amount: string
      readonly reason: string
      readonly document: string
    }
  | { readonly act: 'confirmReallocation'; readonly document: string }
  | { readonly act: 'handOverRequest'; readonly number: string; readonly to: string; readonly reason: string }
)

const CLERK = 'luxiaochen'
const SECOND_CLERK = 'fangjiwen'
const DIRECTOR = 'linzhengxing'
const BUDGET_OFFICER = 'mizhiyu'

/** What changed in the organisation and between budget lines while its matters went on, in order of time. All of it is invented. */
export const CHANGES: readonly Change[] = [
  {
    on: '2015-04-20',
    by: CLERK,
    act: 'seatTeam',
    team: 'URBAN_CONSTRUCTION',
    place: '城市建设服务中心四层',
    from: '2015-04-20',
    document: '澄招组〔2015〕4号(演示)',
  },
  {
    on: '2015-05-29',
    by: CLERK,
    act: 'renameUnit',
    unit: 'PLANNING',
    nameZh: '县城乡规划局',
    nameEn: 'County Urban and Rural Planning Bureau',
    from: '2015-06-01',
    document: '澄编〔2015〕12号(演示)',
  },
  {
    on: '2015-06-09',
    by: SECOND_CLERK,
    act: 'proposeAppointment',
    person: '于田佑',
    post: 'TEAM_MEMBER',
    teams: ['MODERN_AGRICULTURE'],
    secondment: { homeUnit: 'CONSTRUCTION', grade: 'DEPUTY_SECTION', fullTime: true },
    from: '2015-03-26',
    document: '澄招组〔2015〕7号(演示),级别更正',
    correction: true,
  },
  { on: '2015-06-10', by: DIRECTOR, act: 'confirmAppointment', person: '于田佑' },
  {
    on: '2015-07-03',
    by: 'shijingzhi',
    act: 'delegate',
    delegate: '叶半夏',
    from: '2015-07-06',
    to: '2015-07-17',
    document: '澄招组〔2015〕9号(演示)',
  },
  {
    on: '2015-08-10',
    by: BUDGET_OFFICER,
    act: 'proposeReallocation',
    from: { team: 'CHILDRENS_WEAR_COMMERCE', use: 'MEALS' },
    to: { team: 'CHILDRENS_WEAR_COMMERCE', use: 'TRANSPORT' },
    amount: '1500.00',
    reason: '下半年外出对接品牌较多,误餐少',
    document: '澄招调〔2015〕2号(演示)',
  },
  { on: '2015-08-11', by: DIRECTOR, act: 'confirmReallocation', document: '澄招调〔2015〕2号(演示)' },
  { on: '2015-08-26', by: CLERK, act: 'registerPerson', name: '容若清' },
  {
    on: '2015-08-26',
    by: CLERK,
    act: 'proposeAppointment',
    person: '容若清',
    post: 'TEAM_MEMBER',
    teams: ['GENERAL_COORDINATION'],
    secondment: { homeUnit: 'ENVIRONMENT', grade: 'GU', fullTime: false },
    from: '2015-09-01',
    document: '澄招组〔2015〕14号(演示)',
  },
  { on: '2015-08-27', by: DIRECTOR, act: 'confirmAppointment', person: '容若清' },
  {
    on: '2015-08-27',
    by: CLERK,
    act: 'endAppointment',
    person: '卞朝晖',
    to: '2015-08-31',
    document: '澄招组〔2015〕14号(演示)',
  },
  {
    on: '2015-08-28',
    by: 'shaokeqin',
    act: 'handOverRequest',
    number: 'ZC-2015-0011',
    to: '傅思齐',
    reason: '祝安平九月参加培训,不在岗',
  },
  {
    on: '2015-11-12',
    by: CLERK,
    act: 'proposeReallocation',
    from: { team: 'URBAN_CONSTRUCTION', use: 'LODGING' },
    to: { team: 'URBAN_CONSTRUCTION', use: 'TRANSPORT' },
    amount: '800.00',
    reason: '郑州之行当日往返,住宿有余',
    document: '澄招调〔2015〕5号(演示)',
  },
  { on: '2015-11-13', by: CLERK, act: 'registerPerson', name: '凌越川' },
  {
    on: '2015-11-13',
    by: CLERK,
    act: 'proposeAppointment',
    person: '凌越川',
    post: 'TEAM_MEMBER',
    teams: ['TOURISM_CULTURE'],
    secondment: { homeUnit: 'PLANNING', grade: 'GU', fullTime: true },
    from: '2015-11-23',
    document: '澄招组〔2015〕21号(演示)',
  },
]
