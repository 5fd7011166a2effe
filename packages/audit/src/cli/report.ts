import type { Finding, Verification } from '../verify/finding.ts'
import { recordOf, sentenceOf } from '../verify/words.ts'

export type Report = {
  readonly found: (finding: Finding) => void
  readonly progress: (facts: number, of: number) => void
  readonly done: (verified: Verification) => void
  readonly failed: (reason: string) => void
}

type Screen = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

/** Findings as they come, one a line, and the verdict last; progress only where somebody watches. */
export function reportTo(out: Screen, screen: Screen, asJson: boolean): Report {
  let shown = -1
  const clear = () => screen.isTTY && shown >= 0 && screen.write('\r\x1b[K')
  return {
    found(finding: Finding): void {
      if (asJson) return
      clear()
      out.write(`${line(finding)}\n`)
    },
    progress(facts: number, of: number): void {
      const hundredths = of ? Math.floor((facts / of) * 100) : 100
      if (!screen.isTTY || hundredths === shown) return
      shown = hundredths
      screen.write(`\r核验 Verifying ${facts} / ${of}`)
    },
    done(verified: Verification): void {
      clear()
      out.write(`${asJson ? JSON.stringify(jsonOf(verified)) : verdict(verified)}\n`)
    },
    failed(reason: string): void {
      clear()
      const message = `不完整:没有核验完,原因:${reason} / Incomplete: the verification did not finish: ${reason}`
      out.write(`${asJson ? JSON.stringify({ outcome: 'INCOMPLETE', message }) : message}\n`)
    },
  }
}

function line(finding: Finding): string {
  const record = recordOf(finding)
  const sentence = sentenceOf(finding)
  return `${record.zh}:${sentence.zh} / ${record.en}: ${sentence.en}`
}

function verdict({ outcome, facts, records, findings }: Verification): string {
  const counted = { zh: `${facts} 条事实、${records} 个记录`, en: `${facts} facts and ${records} records` }
  switch (outcome) {
    case 'SOUND':
      return `一致:核验了${counted.zh},未发现改动。这不证明内容属实。 / Sound: ${counted.en} verified, nothing was rewritten. It does not prove the content true.`
    case 'TAMPERED':
      return `被改动:核验了${counted.zh},${findings.length} 处不一致。保留现场,按上列各行查明。 / Tampered with: ${counted.en} verified, ${findings.length} differences. Keep everything as it is and look into the lines above.`
    case 'INCOMPLETE':
      return `不完整:核验了${counted.zh},其中有本版本不认识的种类。 / Incomplete: ${counted.en} verified, some of a kind that this version does not know.`
  }
}

const jsonOf = ({ findings, ...verified }: Verification) => ({
  ...verified,
  differences: findings.map((finding) => ({ ...finding, message: sentenceOf(finding) })),
})
