import {
  ruleOf,
  type Bilingual,
  type Judgement as Stored,
  type Notice,
  type RuleResult as StoredResult,
} from '@lianzhao/domain'
import type { Language } from '../graphql/language.ts'
import { money } from '../graphql/money.type.ts'
import type { Judgement, Rule, RuleResult } from './judgement.type.ts'

const NOT_APPLICABLE: Bilingual = { zh: '不适用于这一事项。', en: 'Does not apply to this matter.' }
const UNREADABLE: Bilingual = { zh: '这条结果读不出来。', en: 'This result cannot be read.' }
const VERDICTS = ['PASS', 'FAIL', 'NOT_APPLICABLE', 'NOT_EVALUATED']
const SEVERITIES = ['BLOCK', 'JUST', 'FLAG']
const STAGES = ['PRE', 'CLM', 'PAY', 'AUD']

/**
 * A stored judgement in the reader's language. It comes from a row or a fact that anyone may have altered: what cannot
 * be read is shown as such, so that one altered record never hides the others. Naming it is the work of `verify`.
 */
export function showJudgement(stored: unknown, since: string, notice: Notice, language: Language): Judgement {
  const { ruleSet, stage, at, results } = asObject(stored) as Partial<Stored>
  const shown = {
    ruleSet: typeof ruleSet === 'string' ? ruleSet : '',
    stage: oneOf(STAGES, stage),
    at: typeof at === 'string' ? at : since,
  }
  const list: readonly unknown[] = Array.isArray(results) ? results : []
  return { ...shown, results: list.map((result) => showResult(asObject(result), shown.stage, notice, language)) }
}

function showResult(stored: object, stage: string, notice: Notice, language: Language): RuleResult {
  const { rule, verdict, severity, measured, limit, reason, field, excess } = stored as Partial<StoredResult>
  const words = wordsFor(stored as StoredResult, notice)
  return {
    rule: showRule(String(rule), language),
    stage,
    verdict: oneOf(VERDICTS, verdict, 'NOT_EVALUATED'),
    severity: oneOf(SEVERITIES, severity),
    sentence: words.sentence[language],
    remedy: words.remedy?.[language] ?? null,
    measured: measured ?? null,
    limit: limit ?? null,
    reason: reason ?? null,
    field: field ?? null,
    excess: typeof excess === 'string' && /^\d+$/.test(excess) ? money(BigInt(excess)) : null,
  }
}

function wordsFor(result: StoredResult, notice: Notice): { sentence: Bilingual; remedy: Bilingual | null } {
  if (result.verdict === 'NOT_APPLICABLE') return { sentence: NOT_APPLICABLE, remedy: null }
  try {
    return ruleOf(result.rule).explain({ ...result, inputs: asObject(result.inputs) as Record<string, string> }, notice)
  } catch {
    return { sentence: UNREADABLE, remedy: null }
  }
}

export function showRule(id: string, language: Language): Rule {
  try {
    const { name, sentence, citation } = ruleOf(id)
    return { id, name: name[language], sentence: sentence[language], citation: citation[language] }
  } catch {
    return { id, name: id, sentence: UNREADABLE[language], citation: '' }
  }
}

const asObject = (value: unknown): object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}

const oneOf = (values: readonly string[], value: unknown, otherwise = values[0]!): string =>
  values.find((one) => one === value) ?? otherwise
