import { checkText, LONGEST } from '../check-text.ts'
import { refusal, type Refusal } from '../decision.ts'
import { isRule } from '../integrity/rule-book.ts'
import type { Justification } from '../integrity/rule.ts'

/** Each reason names a rule of the book, and each rule has one. */
export function checkJustifications(field: string, justifications: readonly Justification[]): Refusal[] {
  const unknown = justifications.some(({ rule }) => !isRule(rule))
  const twice = new Set(justifications.map(({ rule }) => rule)).size < justifications.length
  if (unknown || twice)
    return [
      refusal(
        'INVALID_INPUT',
        {
          zh: '理由须各对应规则库中的一条规则,每条规则一个。',
          en: 'Each reason names one rule of the rule book, and each rule once.',
        },
        {
          field,
          remedy: { zh: '按规则判断中列出的规则填写。', en: 'Give reasons for the rules that the judgement names.' },
        },
      ),
    ]
  return justifications.flatMap(({ reason }) => checkText(field, reason, LONGEST.reason, false))
}
