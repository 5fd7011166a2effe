export const integrity = {
  outcome: {
    BLOCK: '阻止',
    JUST: '需说明',
    JUSTIFIED: '已说明',
    FLAG: '提示',
    NOT_EVALUATED: '未评估',
    PASS: '通过',
    NOT_APPLICABLE: '不适用',
  },
  verdict: { PASS: '通过', FAIL: '不符', NOT_APPLICABLE: '不适用', NOT_EVALUATED: '未评估' },
  rules: {
    title: '规则判断 {{ruleSet}}',
    folded: '{{outcome}} {{n}} 条',
    remedy: '怎么办:{{remedy}}',
    reason: '已说明:{{reason}}',
    citation: '依据:{{citation}}',
  },
  refusal: {
    title: '有 {{n}} 处不符:',
    basis: ' · 依据:{{citation}}',
  },
}
