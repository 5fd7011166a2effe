import { enforced, planned, type Treatment } from './treatment.ts'

/** Clause 9: clean investment promotion. */
export const INTEGRITY: readonly Treatment[] = [
  enforced(
    'N-095',
    'rule-book',
    '规则对每个组、每个人、每笔钱一样适用,没有免检的职务。',
    'The rules ask the same of every team, person and fund, and no post is exempt.',
  ),
  enforced(
    'N-096',
    'rule-book',
    '申请、报销和支付逐笔按规则库判断并留下结果,规则库还在补充。',
    'Every request, claim and payment is judged by the rule book and keeps the result; more rules are still to come.',
  ),
  enforced(
    'N-097',
    'R-REC-03',
    '接待的陪同人数逐笔核对,超出的不予通过或须写明理由。',
    'The number of accompanying persons at a reception is checked each time; too many are refused or need a reason.',
  ),
  enforced(
    'N-098',
    'R-TRV-10',
    '差旅报销逐笔核对行程、天数和标准,景区门票、旅行社和娱乐费用不予报销。',
    'Each travel claim is checked for route, days and standards; scenic tickets, travel agencies and entertainment are not reimbursed.',
  ),
  planned(
    'N-099',
    'findings',
    '将把其他违纪登记为发现并移送。',
    'Other breaches will be recorded as findings and referred.',
  ),
  enforced(
    'N-100',
    'oversight',
    '监察、审计、财政监督从申请起可查阅各个阶段,不能改动任何内容。',
    'Supervision, audit and finance oversight read every stage from the request on, and can change nothing.',
  ),
]
