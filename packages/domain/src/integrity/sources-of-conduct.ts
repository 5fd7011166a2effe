import { source, type Source } from './source.ts'

/** How officials behave: the Eight-Point Rules, frugality, receptions, gifts, and what a breach leads to. */
export const SOURCES_OF_CONDUCT: readonly Source[] = [
  source(
    'L-08',
    { zh: '中央政治局关于改进工作作风、密切联系群众的八项规定', en: 'Eight-Point Rules of the Central Politburo' },
    {
      zh: '通知第九条要求一切招商活动都遵守它。它不给数额,所以本系统把它落实为接待、差旅、会议等各条规则。',
      en: 'Clause 9 of the notice binds all promotion to it. It names no amounts; here it takes effect through the rules on receptions, travel and meetings.',
    },
    { from: '2012-12-04' },
  ),
  source(
    'L-08i',
    { zh: '八项规定实施细则', en: 'Implementing rules of the Eight-Point Rules' },
    {
      zh: '细化八项规定。文本先后有 2012 年和 2017 年两版,按事项发生之日选用。',
      en: 'Spells the Eight-Point Rules out. There are texts of 2012 and 2017; the day of the matter decides which one counts.',
    },
  ),
  source(
    'L-TL13',
    { zh: '党政机关厉行节约反对浪费条例', en: 'Regulations on frugality in Party and government bodies' },
    {
      zh: '经费总则:有预算才有支出,不得虚列、转移、套取;没有公函不接待,接待清单是报销凭证。',
      en: 'The general law of this money: a budget comes before spending, nothing is booked falsely, moved or extracted; no official letter, no reception, and the reception list is a voucher of the claim.',
    },
    { from: '2013-11-18', to: '2025-05-01' },
  ),
  source(
    'L-TL25',
    { zh: '党政机关厉行节约反对浪费条例(2025 年修订)', en: 'Regulations on frugality, as revised in 2025' },
    {
      zh: '自 2025 年 5 月 2 日的事项起适用:工作餐不上酒、不提供香烟,接待清单须列陪同人员。此前的事项仍按 2013 年文本。',
      en: 'For matters from 2 May 2025: no alcohol and no tobacco at work meals, and the reception list names those who accompany. Earlier matters stay under the text of 2013.',
    },
    { from: '2025-05-02' },
  ),
  source(
    'L-REC',
    { zh: '党政机关国内公务接待管理规定', en: 'Rules on domestic official receptions' },
    {
      zh: '接待规则的主要依据:第十条限定陪餐人数和工作餐,第二十三条要求招商接待参照执行并单独管理,不得借招商变相公务接待。',
      en: 'The main basis of the reception rules: article 10 limits work meals and accompanying persons; article 23 has investment promotion managed apart by the same standard, never as a disguise for official receptions.',
    },
    { from: '2013-12-08' },
  ),
  source(
    'L-FOR',
    { zh: '中央和国家机关外宾接待经费管理办法', en: 'Measures on expenses of foreign-guest receptions' },
    {
      zh: '外宾宴请的陪同比例和礼品上限以它为准。县里可以参照这一比例,为商务接待另定标准。',
      en: 'Gives the ratio of accompanying persons at banquets for foreign guests, and the limits for gifts. A county may model its own ratio for business receptions on it.',
    },
    { number: '财行〔2013〕533号', from: '2014-01-31' },
  ),
  source(
    'L-SCN',
    { zh: '关于严禁党政机关到风景名胜区开会的通知', en: 'Notice against meetings in scenic areas' },
    {
      zh: '列出 21 处不得开会的风景名胜区。它管的是会议;差旅到这些地方只作提示。',
      en: 'Names 21 scenic areas where no meeting may be held. It is about meetings; a trip there is only flagged.',
    },
  ),
  source(
    'L-OFF',
    { zh: '机关事务管理条例', en: 'Regulations on the affairs of public bodies' },
    {
      zh: '“三公”经费进预算、不挪用、要公开;不得化整为零规避集中采购;第三十二条规定超预算、超标准的责任。',
      en: 'The three public expenditures are budgeted, not diverted, and published; purchases are not split to avoid central purchasing; article 32 holds people to account for going over budget or over the standard.',
    },
    { number: '国务院令第621号', from: '2012-10-01' },
  ),
  source(
    'L-GIFT',
    { zh: '对外公务活动赠送和接受礼品的规定;国内公务礼品规定', en: 'Rules on gifts in foreign and domestic dealings' },
    {
      zh: '收到的礼品要登记、上交。本系统的规则不把礼品列为可以支出的用途。',
      en: 'Gifts that are received are registered and handed over. No rule of this system knows gifts as a use permitted for spending.',
    },
    { certainty: 'LIKELY' },
  ),
  source(
    'L-HOL',
    {
      zh: '中央纪委 2013 年关于节日和贺卡、年货的通知',
      en: 'Discipline notices of 2013 on festivals, cards and New Year goods',
    },
    {
      zh: '不用公款买月饼、贺卡、年货和其他节礼。节日期间的支出供监督人员留意。',
      en: 'No public money for mooncakes, cards, New Year goods or other festival gifts. Spending around holidays is for the overseers to look at.',
    },
  ),
  source(
    'L-BON',
    { zh: '违规发放津贴补贴行为处分规定', en: 'Sanctions for unauthorised allowances' },
    {
      zh: '通知允许考核奖励(N-087),但发给个人须有法定依据;没有依据的津贴补贴不得发放。',
      en: 'The notice allows assessment rewards (N-087), yet a reward to a person needs a basis in law; allowances without one are not paid.',
    },
    { number: '监察部等令第31号', from: '2013-08-01' },
  ),
  source(
    'L-DIS',
    {
      zh: '行政机关公务员处分条例;公职人员政务处分法',
      en: 'Regulations on sanctions for civil servants; Law on administrative sanctions',
    },
    {
      zh: '违规接待、收礼、公款消费由有权机关处分。本系统只给出疑点,不判定责任,也不建议处分。',
      en: 'Competent bodies punish illicit receptions, gifts and consumption. This system only raises suspicions; it finds nobody responsible and proposes no sanction.',
    },
    { number: '国务院令第495号' },
  ),
  source(
    'L-PDIS',
    { zh: '中国共产党纪律处分条例', en: 'Party regulations on disciplinary action' },
    {
      zh: '违反八项规定精神按党纪处理。各版条款编号不同且未逐一核对,本系统不引用具体条款。',
      en: 'Breaches of the spirit of the Eight-Point Rules are a matter of Party discipline. The editions number their clauses differently and were not compared, so no clause is cited here.',
    },
  ),
]
