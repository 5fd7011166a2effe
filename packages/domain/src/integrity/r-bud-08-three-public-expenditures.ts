import { yuan } from '../money.ts'
import { fail, notApplicable, pass, type Case, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** From how much of a line on the overseers are told. */
const WATCH_PERCENT = 80n

/** Receptions and trips abroad are two of the three public expenditures; the third, official cars, is no matter here. */
const isWatched = ({ details }: Case): boolean =>
  details.kind === 'RECEPTION' || (details.kind === 'TRAVEL' && details.region !== 'MAINLAND')

/** Receptions and trips abroad are shown to the overseers when their line runs low, and stopped when it would be overdrawn. */
export const threePublicExpenditures: Rule = {
  id: 'R-BUD-08',
  name: { zh: '“三公”经费预警', en: 'Watch over the three public expenditures' },
  sentence: {
    zh: '接待和出国(境)用到预算线的 80% 起提请监督关注,超过预算线的不得批准。',
    en: 'Receptions and trips abroad are shown to the overseers from 80% of their line on, and not approved above it.',
  },
  citation: {
    zh: '机关事务管理条例第十二条、第三十二条;通知第九条(N-096)',
    en: 'Regulations on the affairs of public bodies, articles 12 and 32; notice, clause 9 (N-096)',
  },
  why: {
    zh: '“三公”经费只减不增。快用完时就要有人看着,不等超了再查。',
    en: 'The three public expenditures are to shrink. Somebody watches while they run out, not only once they are overdrawn.',
  },
  sources: ['L-OFF'],
  clauses: ['N-096'],
  certainty: 'CERTAIN',
  severities: ['FLAG', 'BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check(given) {
    if (!isWatched(given)) return notApplicable('FLAG')
    const { amount, held, line } = given
    const used = line.committed + line.paid - held + amount
    const figures = { measured: String(used), limit: String(line.allocated), field: 'application.amount' }
    if (used > line.allocated) return fail('BLOCK', figures)
    return used * 100n >= line.allocated * WATCH_PERCENT ? fail('FLAG', figures) : pass('FLAG', figures)
  },
  explain: explained(
    (finding) => {
      const { zh, en } = reckoning(finding)
      return { zh: `${zh},未到 ${WATCH_PERCENT}%。`, en: `${en}, below ${WATCH_PERCENT}%.` }
    },
    (finding) => {
      const { zh, en } = reckoning(finding)
      if (finding.severity === 'BLOCK')
        return {
          sentence: { zh: `${zh},超出预算线。`, en: `${en}: more than the line has.` },
          remedy: { zh: '减少金额,或不办。', en: 'Lower the amount, or do without.' },
        }
      return {
        sentence: {
          zh: `${zh},达到 ${WATCH_PERCENT}%,提请监督关注。`,
          en: `${en}, from ${WATCH_PERCENT}% on it is shown to the overseers.`,
        },
        remedy: {
          zh: '不影响办理;后续从严安排。',
          en: 'It does not stop the matter; plan the rest of the year with care.',
        },
      }
    },
  ),
}

function reckoning({ measured, limit }: Finding) {
  const [used, allocated] = [measured, limit].map((figure) => yuan(BigInt(figure!)))
  return {
    zh: `连同本次已用 ${used} 元,预算线 ${allocated} 元`,
    en: `With this CNY ${used} of ${allocated} on the line is used`,
  }
}
