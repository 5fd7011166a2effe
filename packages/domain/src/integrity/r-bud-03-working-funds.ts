import { yuan } from '../money.ts'
import { fail, notEvaluated, pass, type Case, type Finding, type Rule } from './rule.ts'
import { useOfLine } from './use-of-line.ts'
import { explained } from './verdict-words.ts'

const ofLine = useOfLine('TEAM_WORKING')

/** 主要 (N-093): the four named uses are the greater part of a year, so the open one is at most half of it. */
function shareOfOpenUse({ workingFunds }: Case): Finding {
  if (!workingFunds) return notEvaluated('FLAG', 'lines')
  const { open, all } = workingFunds
  const figures = {
    measured: String(open),
    limit: String(all / 2n),
    field: 'application.use',
    inputs: { all: String(all) },
  }
  return open * 2n > all ? fail('FLAG', figures) : pass('FLAG', figures)
}

/**
 * Working funds pay for transport, meals, lodging and reception, and for the one open use. Afterwards a matter of the open
 * use is looked at together with everything that the team used in the year.
 */
export const workingFunds: Rule = {
  id: 'R-BUD-03',
  name: { zh: '小组经费用途', en: 'Uses of working funds' },
  sentence: {
    zh: '小组经费只用于交通、伙食、住宿、接待,不得用于专项资金的用途;用于“其他”须写明理由,全年不超过一半。',
    en: 'Working funds are for transport, meals, lodging and reception only, never for the uses of the special fund; "other" needs a reason, and is no more than half of a year.',
  },
  citation: {
    zh: '通知第八条(N-092、N-093);预算法第七十二条',
    en: 'Notice, clause 8 (N-092, N-093); Budget Law, article 72',
  },
  why: {
    zh: '小组经费保的是出门招商的基本开支。展位、奖励、平台由专项资金列支,两级不得混用。',
    en: 'Working funds cover what it takes to go out and promote. Stands, rewards and platforms come from the special fund; the two never mix.',
  },
  sources: ['L-BUD'],
  clauses: ['N-092', 'N-093'],
  certainty: 'CERTAIN',
  severities: ['BLOCK', 'JUST', 'FLAG'],
  parameters: [],
  stages: ['PRE', 'CLM', 'AUD'],
  overridable: false,
  check(given, law, stage) {
    const finding = ofLine.check(given, law, stage)
    return stage === 'AUD' && finding.severity === 'JUST' ? shareOfOpenUse(given) : finding
  },
  explain(finding, notice) {
    const { verdict, inputs } = finding
    return verdict === 'NOT_EVALUATED' || inputs['all'] ? share(finding, notice) : ofLine.explain(finding, notice)
  },
}

const share = explained(
  (finding) => {
    const { zh, en } = reckoning(finding)
    return { zh: `${zh},没有超过一半。`, en: `${en}: no more than half.` }
  },
  (finding) => {
    const { zh, en } = reckoning(finding)
    return {
      sentence: { zh: `${zh},超过一半。`, en: `${en}: more than half.` },
      remedy: {
        zh: '核对“其他”各笔支出的理由。',
        en: 'Look at the reasons that were given for each spending on "other".',
      },
    }
  },
)

function reckoning({ measured, limit, inputs }: Finding) {
  const [open, half, all] = [measured, limit, inputs['all']].map((figure) => yuan(BigInt(figure!)))
  return {
    zh: `本组全年用了小组经费 ${all} 元,其中“其他” ${open} 元(一半为 ${half} 元)`,
    en: `Of CNY ${all} that the team used of its working funds this year ${open} went to "other" (half is ${half})`,
  }
}
