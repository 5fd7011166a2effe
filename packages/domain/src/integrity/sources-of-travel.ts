import { source, type Source } from './source.ts'

/** Trips at home and abroad, meetings and training. Their figures are central ones; a county needs its own. */
export const SOURCES_OF_TRAVEL: readonly Source[] = [
  source(
    'L-TRV',
    { zh: '中央和国家机关差旅费管理办法', en: 'Measures on travel expenses of central bodies' },
    {
      zh: '地方差旅办法的样本:先审批后出差,按自然日计补助,有住宿无票不报相关费用。县里的标准须由县里提供。',
      en: 'The model of local rules: a trip is approved first, allowances count calendar days, nights without an invoice are not paid. The county supplies its own standards.',
    },
    { number: '财行〔2013〕531号', from: '2014-01-01' },
  ),
  source(
    'L-TRV2',
    { zh: '差旅住宿费标准的两次调整', en: 'The two revisions of lodging limits' },
    {
      zh: '住宿费上限改为按地区确定,由地方财政定本地标准。没有本地标准,就没有可用的上限。',
      en: 'Lodging limits came to depend on the place, and local finance sets the local ones. Without a local standard no limit is available.',
    },
    { number: '财行〔2015〕497号、财行〔2016〕71号' },
  ),
  source(
    'L-TRVH',
    { zh: '省、市、县差旅费管理办法', en: 'Measures on travel expenses of province, city and county' },
    {
      zh: '没有找到文本,不作为依据。这些标准只能作为参数,由县里写明出处后录入。',
      en: 'No text was found, and nothing rests on it. Such standards enter as parameters, with the county naming where they come from.',
    },
    { certainty: 'UNSURE' },
  ),
  source(
    'L-OVS',
    { zh: '因公临时出国经费管理办法', en: 'Measures on expenses of temporary official trips abroad' },
    {
      zh: '出国任务和预算先经外事、财政两家审核;不由企业或下属单位出钱,机票不付现金,默认不宴请、不送礼。',
      en: 'Foreign affairs and finance both review mission and budget first; no firm or subordinate body pays, tickets are not paid in cash, banquets and gifts are off by default.',
    },
    { number: '财行〔2013〕516号', from: '2013-12-20' },
  ),
  source(
    'L-OVS2',
    {
      zh: '关于省部级以下人员因公临时出国的规定',
      en: 'Rules on temporary official trips abroad below ministerial level',
    },
    {
      zh: '团组人数和天数的限制。数字未再核对,所以作为可设置的参数,不当作法条。',
      en: 'Limits the size and the days of a delegation. The figures were not read again: they are settings here, not law.',
    },
    { number: '中办发〔2013〕16号', certainty: 'LIKELY' },
  ),
  source(
    'L-TIX',
    { zh: '关于公务机票购买管理的规定', en: 'Rules on official air tickets' },
    {
      zh: '公务机票走政府采购渠道,用公务卡或转账支付。',
      en: 'Official air tickets are bought through government purchasing and paid by official card or transfer.',
    },
    { number: '财库〔2014〕33号' },
  ),
  source(
    'L-MTG',
    { zh: '中央和国家机关会议费管理办法', en: 'Measures on meeting expenses of central bodies' },
    {
      zh: '会议先列计划、按人天综合定额控制。定额是中央标准且未再核对,县里的定额作为参数录入。',
      en: 'Meetings are planned, and paid up to a quota for each person and day. The quotas are central ones and were not read again; the county enters its own.',
    },
    { number: '财行〔2013〕286号、财行〔2016〕214号', certainty: 'LIKELY' },
  ),
  source(
    'L-TRN',
    { zh: '中央和国家机关培训费管理办法', en: 'Measures on training expenses of central bodies' },
    {
      zh: '干部培训(N-089)先列计划、按人天定额控制,讲课费另计。定额未再核对,作为参数录入。',
      en: 'Cadre training (N-089) is planned and paid up to a quota for each person and day, lecture fees apart. The quotas were not read again and enter as parameters.',
    },
    { number: '财行〔2013〕523号、财行〔2016〕540号', certainty: 'LIKELY' },
  ),
]
