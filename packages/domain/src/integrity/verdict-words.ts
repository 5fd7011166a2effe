import type { Bilingual } from '../bilingual.ts'
import type { Notice } from '../notice/notice.ts'
import { explainParameter } from './parameter-words.ts'
import type { Parameters } from './parameters.ts'
import type { Finding, Rule } from './rule.ts'

type Words = ReturnType<Rule['explain']>

const NOT_SUCH_A_MATTER: Words = {
  sentence: { zh: '不是这类事项,不适用。', en: 'Not such a matter; does not apply.' },
  remedy: null,
}

/** Inputs that are no figure of the county. */
const INPUTS: Readonly<Record<string, Words>> = {
  claim: {
    sentence: {
      zh: '还没有报销内容,未评估;这不等于通过。',
      en: 'Not evaluated: nothing is claimed yet. This is not a pass.',
    },
    remedy: { zh: '填写报销内容后再评估。', en: 'Fill in the claim; it is judged then.' },
  },
  matters: {
    sentence: {
      zh: '没有查到其他事项的情况,未评估;这不等于通过。',
      en: 'Not evaluated: what other matters say is not known here. This is not a pass.',
    },
    remedy: { zh: '由办公系统查账后再评估。', en: 'The office system looks it up in the books and judges again.' },
  },
  lines: {
    sentence: {
      zh: '没有查到本组其他预算线的情况,未评估;这不等于通过。',
      en: 'Not evaluated: what the other budget lines of the team say is not known here. This is not a pass.',
    },
    remedy: { zh: '由监督系统查账后再评估。', en: 'The oversight system looks it up in the books and judges again.' },
  },
  books: {
    sentence: {
      zh: '没有查到其他报销单的情况,未评估;这不等于通过。',
      en: 'Not evaluated: what other claims say is not known here. This is not a pass.',
    },
    remedy: { zh: '由办公系统查账后再评估。', en: 'The office system looks it up in the books and judges again.' },
  },
}

function missing(input: string, notice: Notice): Words {
  const known = INPUTS[input]
  if (known) return known
  const { id, name, suppliedBy } = explainParameter(input as keyof Parameters, { parameters: {}, notice })
  return {
    sentence: {
      zh: `未评估:缺“${name.zh}”(参数 ${id})。这不等于通过。`,
      en: `Not evaluated: "${name.en}" is missing (parameter ${id}). This is not a pass.`,
    },
    remedy: { zh: `由谁提供:${suppliedBy.zh}。`, en: `Supplied by ${suppliedBy.en}.` },
  }
}

/** A rule says in its own words what passed and what failed; what does not apply or is missing sounds alike everywhere. */
export const explained =
  (
    passed: (finding: Finding, notice: Notice) => Bilingual,
    failed: (finding: Finding, notice: Notice) => { readonly sentence: Bilingual; readonly remedy: Bilingual },
  ): Rule['explain'] =>
  (finding, notice) => {
    switch (finding.verdict) {
      case 'NOT_APPLICABLE':
        return NOT_SUCH_A_MATTER
      case 'NOT_EVALUATED':
        return missing(finding.inputs['missing']!, notice)
      case 'PASS':
        return { sentence: passed(finding, notice), remedy: null }
      case 'FAIL':
        return failed(finding, notice)
    }
  }
