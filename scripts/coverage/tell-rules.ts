import type { Bilingual } from '../../packages/domain/src/bilingual.ts'
import { isComplete, type CoveredRule, type RuleCounts } from './cover-rules.ts'
import type { Language } from './tell.ts'

const TITLES = 2

/** One line for each rule, with every stage that is asked and, in brackets, every one that is not; then the counts. */
export const tellRules = (
  covered: readonly CoveredRule[],
  counts: RuleCounts,
  language: Language,
): readonly string[] => [...covered.map((rule) => line(rule, language)), '', lastRuleLine(covered, counts)]

function line(rule: CoveredRule, language: Language): string {
  const { id, specified, asked, tests } = rule
  const extra = asked.filter((stage) => !specified.includes(stage))
  const stages = [...specified.map((stage) => (asked.includes(stage) ? stage : `(${stage})`)), ...extra].join(' ')
  const state: Bilingual = !asked.length
    ? { zh: '待做', en: 'MISSING' }
    : !tests.length
      ? { zh: '未证明', en: 'NOT PROVEN' }
      : isComplete(rule)
        ? { zh: '完成', en: 'COMPLETE' }
        : { zh: '部分', en: 'IN PART' }
  const number: Bilingual = {
    zh: `测试 ${tests.length} 项`,
    en: tests.length === 1 ? '1 test' : `${tests.length} tests`,
  }
  return [id, stages.padEnd(16), state[language], [number[language], ...tests.slice(0, TITLES)].join(' | ')].join('  ')
}

const lastRuleLine = (covered: readonly CoveredRule[], { complete, inPart, missing, unproven }: RuleCounts): string =>
  `rules: ${complete} of ${covered.length} at every stage, ${inPart} in part, ${missing} missing, ${unproven.length} unproven`
