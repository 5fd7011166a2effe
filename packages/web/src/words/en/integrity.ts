import type { integrity as zh } from '../zh/integrity.ts'

export const integrity: typeof zh = {
  outcome: {
    BLOCK: 'Stops',
    JUST: 'Needs a reason',
    JUSTIFIED: 'Reason given',
    FLAG: 'To note',
    NOT_EVALUATED: 'Not evaluated',
    PASS: 'Passed',
    NOT_APPLICABLE: 'Does not apply',
  },
  verdict: { PASS: 'Passed', FAIL: 'Not met', NOT_APPLICABLE: 'Does not apply', NOT_EVALUATED: 'Not evaluated' },
  rules: {
    title: 'Judgement {{ruleSet}}',
    folded: '{{outcome}}, rules: {{n}}',
    remedy: 'What to do: {{remedy}}',
    reason: 'Reason given: {{reason}}',
    citation: 'Basis: {{citation}}',
  },
  refusal: {
    title: 'Obstacles: {{n}}',
    basis: ' · basis: {{citation}}',
  },
}
