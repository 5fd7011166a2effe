import { source, type Source } from './source.ts'

/** Budget, accounts, vouchers, payment, and who may hold which duty. */
export const SOURCES_OF_MONEY: readonly Source[] = [
  source(
    'L-BUD',
    { zh: '预算法(2014 年修正)', en: 'Budget Law, as amended in 2014' },
    {
      zh: '没有列入预算的不得支出(第十三条),按预算科目支出(第七十二条)。预算线、占用和可用金额由此而来。',
      en: 'There is no spending outside the budget (article 13), and each item pays for what it is meant for (article 72). Budget lines, what is committed and what is available come from here.',
    },
    { from: '2015-01-01' },
  ),
  source(
    'L-FIN',
    { zh: '财政违法行为处罚处分条例', en: 'Regulations on punishing offences in public finance' },
    {
      zh: '虚报冒领、截留挪用、擅自提高标准(第六条)和小金库(第十七条)的责任。一票两报由此查起。',
      en: 'Holds to account false claims, diversion and raised standards (article 6), and off-book funds (article 17). An invoice claimed twice falls under it.',
    },
    { number: '国务院令第427号', from: '2005-02-01' },
  ),
  source(
    'L-ACC',
    { zh: '会计法', en: 'Accounting Law' },
    {
      zh: '记账的人与审批、经手、保管的人分开(第二十七条),出纳不得兼管稽核、档案和费用账目(第三十七条)。条号按 2017 年文本,2024 年修改后有变动。',
      en: 'Whoever keeps the books neither approves, handles nor keeps the money (article 27); a cashier keeps no audit, archive or expense ledger (article 37). Articles as of 2017; the amendment of 2024 renumbers them.',
    },
  ),
  source(
    'L-INV',
    { zh: '发票管理办法', en: 'Measures on invoices' },
    {
      zh: '内容、金额须如实开具,不合规的发票不能作报销凭证(第二十一条)。',
      en: 'Content and amount are stated truly; an invoice that does not conform is no voucher of a claim (article 21).',
    },
  ),
  source(
    'L-IC',
    { zh: '行政事业单位内部控制规范(试行)', en: 'Internal control standards for public bodies' },
    {
      zh: '申请与审批、审批付款与付款、经手与核算由不同的人担任。本系统按人逐件核对。',
      en: 'Request and approval, approval of a payment and paying it, handling and booking are done by different people. The system checks it person by person on each matter.',
    },
    { number: '财会〔2012〕21号', from: '2014-01-01', certainty: 'LIKELY' },
  ),
  source(
    'L-CARD',
    { zh: '公务卡强制结算目录和公务卡管理规定', en: 'Compulsory catalogue and rules of official cards' },
    {
      zh: '差旅、会议、培训、接待、交通等用公务卡结算,现金只是少数例外。',
      en: 'Travel, meetings, training, receptions and transport are settled by official card; cash is the rare exception.',
    },
    { number: '财库〔2011〕160号、财库〔2012〕132号', certainty: 'LIKELY' },
  ),
  source(
    'L-TAX',
    {
      zh: '清理规范税收等优惠政策的通知;公平竞争审查条例',
      en: 'Notices on preferential policies; Fair Competition Review Regulations',
    },
    {
      zh: '招商优惠须有依据,不得自行承诺税收、土地、补贴。2015 年看两份国务院通知,2024 年 8 月起看条例。',
      en: 'A preference for an investor needs a basis; taxes, land and subsidies are not promised freely. In 2015 two notices of the State Council count, from August 2024 the regulations.',
    },
    { number: '国发〔2014〕62号、国发〔2015〕25号、国务院令第783号' },
  ),
]
