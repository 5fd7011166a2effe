import { source, type Source } from './source.ts'

/** How overseers work, how deadlines run, and how words such as "or more" are read. */
export const SOURCES_OF_OVERSIGHT: readonly Source[] = [
  source(
    'L-AUD',
    { zh: '审计法', en: 'Audit Law' },
    {
      zh: '审计可以取得全部资料和系统数据,被审计单位十日内提出书面意见(第四十四条),整改后报告(第五十二条)。监督端由此设计,条号按 2021 年文本。',
      en: 'Auditors have access to all records and systems; the audited may answer in writing within ten days (article 44) and reports the rectification (article 52). The oversight server follows it; articles as of 2021.',
    },
  ),
  source(
    'L-INSP',
    {
      zh: '国务院办公厅关于督查工作的意见;政府督查工作条例',
      en: 'Opinion on government inspection; Regulations on government inspection',
    },
    {
      zh: '通知所设督查组(N-053)的依据。2015 年看意见,2021 年 2 月起看条例。',
      en: 'The basis of the inspection group of the notice (N-053): in 2015 the opinion, from February 2021 the regulations.',
    },
    { number: '国办发〔2014〕42号、国务院令第733号' },
  ),
  source(
    'L-LIC',
    { zh: '行政许可法', en: 'Administrative Licensing Law' },
    {
      zh: '行政许可二十日内决定,可延长十日(第四十二条),按工作日计算(第八十二条)。全程代办的期限不得长于它。',
      en: 'A licence is decided within twenty days, ten more if need be (article 42), counted in working days (article 82). Deadlines of the full-process agency service stay within it.',
    },
    { from: '2004-07-01' },
  ),
  source(
    'L-CIV',
    {
      zh: '民法典第一千二百五十九条(此前为民法通则第一百五十五条)',
      en: 'Civil Code, article 1259 (before: General Principles, article 155)',
    },
    {
      zh: '“以上”包括本数,“超过”不包括本数。通知各个目标的门槛按此计算。',
      en: '"Or more" includes the number itself, "over" does not. The thresholds of the notice are read this way.',
    },
  ),
]
