import { POST_NAMES, teamOf, TEAMS, type Bilingual, type CivilDate, type Post } from '@lianzhao/domain'

/**
 * The people of the demonstration county. All of them are invented; no surname of the notice occurs. Team members come
 * in pairs, because whoever applies never attests.
 */
export type RosterPerson = {
  readonly login: string
  readonly name: string
  readonly post: Post
  readonly teams: readonly string[]
  readonly from: CivilDate
  /** Largest amount an approver may decide on, in fen. */
  readonly limitFen: bigint | null
}

/** The day of the notice; every post of the demonstration starts then, unless it says otherwise. */
const FOUNDED: CivilDate = '2015-03-26'

const person = (
  login: string,
  name: string,
  post: Post,
  teams: readonly string[] = [],
  more: Partial<RosterPerson> = {},
): RosterPerson => ({
  login,
  name,
  post,
  teams,
  from: FOUNDED,
  limitFen: null,
  ...more,
})

const ALL_TEAMS = TEAMS.map(({ code }) => code)
const UP_TO_20000 = { limitFen: 2_000_000n }

export const ROSTER: readonly RosterPerson[] = [
  person('guxingyuan', '顾行远', 'LEADING_GROUP_HEAD'),
  person('luxiaochen', '路晓晨', 'OFFICE_CLERK'),
  person('fangjiwen', '方纪文', 'OFFICE_CLERK'),
  person('tanshouzheng', '谈守正', 'APPROVER', [], UP_TO_20000),
  person('aimingche', '艾明澈', 'APPROVER', [], UP_TO_20000),
  person('shijingzhi', '时敬之', 'REVIEW_PANEL_CONVENOR'),
  person('jishenzhi', '计慎之', 'ACCOUNTANT', ALL_TEAMS),
  person('qianqingyuan', '钱清源', 'CASHIER', ALL_TEAMS),
  person('mizhiyu', '米知预', 'BUDGET_OFFICER'),
  person('zhangguoku', '章国库', 'TREASURY_REVIEWER'),
  person('yanchizheng', '严持正', 'OVERSEER_SUPERVISION'),
  person('hengshenzhi', '衡审之', 'OVERSEER_AUDIT'),
  person('mingqiushi', '明秋实', 'OVERSEER_FINANCE'),
  person('shaokeqin', '邵克勤', 'TEAM_HEAD', ['GENERAL_COORDINATION']),
  person('zhuanping', '祝安平', 'TEAM_MEMBER', ['GENERAL_COORDINATION']),
  person('fusiqi', '傅思齐', 'TEAM_MEMBER', ['GENERAL_COORDINATION']),
  person('yuelinchuan', '岳临川', 'TEAM_HEAD', ['TAIWAN_GENERAL_INDUSTRY']),
  person('hezhixing', '禾知行', 'TEAM_MEMBER', ['TAIWAN_GENERAL_INDUSTRY']),
  person('ganruochuan', '甘若川', 'TEAM_MEMBER', ['TAIWAN_GENERAL_INDUSTRY']),
  person('qiwangbei', '戚望北', 'TEAM_HEAD', ['COAL_CHEMICAL_CIRCULAR']),
  person('jianshuhuan', '简书桓', 'TEAM_MEMBER', ['COAL_CHEMICAL_CIRCULAR']),
  person('fengmuyang', '丰沐阳', 'TEAM_MEMBER', ['COAL_CHEMICAL_CIRCULAR']),
  person('qiruolan', '祁若兰', 'TEAM_HEAD', ['CHILDRENS_WEAR_COMMERCE']),
  person('sangyining', '桑以宁', 'TEAM_MEMBER', ['CHILDRENS_WEAR_COMMERCE']),
  person('wenqiyu', '温其玉', 'TEAM_MEMBER', ['CHILDRENS_WEAR_COMMERCE']),
  person('luozhiyuan', '骆致远', 'TEAM_HEAD', ['ENERGY_SAVING_EQUIPMENT']),
  person('yanqinghe', '晏清河', 'TEAM_MEMBER', ['ENERGY_SAVING_EQUIPMENT']),
  person('lanjingxing', '蓝景行', 'TEAM_MEMBER', ['ENERGY_SAVING_EQUIPMENT']),
  person('baiqinghe', '柏青禾', 'TEAM_HEAD', ['MODERN_AGRICULTURE']),
  person('miaowoye', '苗沃野', 'TEAM_MEMBER', ['MODERN_AGRICULTURE']),
  person('jiatongqu', '贾通衢', 'TEAM_HEAD', ['COMMERCE_SERVICES']),
  person('wenyinuo', '闻一诺', 'TEAM_MEMBER', ['COMMERCE_SERVICES']),
  person('liangzhuan', '梁筑安', 'TEAM_HEAD', ['URBAN_CONSTRUCTION']),
  person('shifangyuan', '石方圆', 'TEAM_MEMBER', ['URBAN_CONSTRUCTION']),
  // The tourism team waits for its head until May: before that it cannot ask for money (N-032).
  person('huajianshan', '花见山', 'TEAM_HEAD', ['TOURISM_CULTURE'], { from: '2015-05-06' }),
  person('yunzhiyuan', '云知远', 'TEAM_MEMBER', ['TOURISM_CULTURE']),
]

/** One password for the whole demonstration: there is nothing behind it but invented people. */
export const DEMONSTRATION_PASSWORD = 'lianzhao-2015'

/** Whom a login belongs to, in words for the entrance; undefined for a login that the demonstration does not have. */
export function rosterRoles(
  login: string,
): { readonly name: string; readonly roles: readonly Bilingual[]; readonly oversees: boolean } | undefined {
  const found = ROSTER.find((person) => person.login === login)
  if (!found) return undefined
  const post = POST_NAMES[found.post]
  const team = found.teams.length === 1 ? teamOf(found.teams[0]!)?.name : undefined
  const role = team ? { zh: `${team.zh} ${post.zh}`, en: `${team.en}, ${post.en}` } : post
  return { name: found.name, roles: [role], oversees: found.post.startsWith('OVERSEER_') }
}
