import type { Ask } from '../database/snapshot.ts'
import { allAlteredTexts, alteredBeside, alteredIn } from './altered-texts.ts'
import { countFacts } from './fact-rows.ts'
import { alteredNotice } from './notice.ts'
import { missingNumbers } from './numbers.ts'
import { outcomeOf, type Finding, type Verification } from './finding.ts'
import { replayRecord } from './replay-record.ts'
import { compareSums } from './sums.ts'
import { toldRecords } from './told-records.ts'

/** Told while the work goes on. */
export type Listener = {
  readonly found: (finding: Finding) => void
  readonly progress: (facts: number, of: number) => void
}

/**
 * Verifies whole books as they stand in one snapshot: every fact's hash and place in its chain, every row against its
 * facts replayed, rows without facts and facts without rows, every personal text against its commitment, the notice
 * against its adoption, the sums of lines and funds, and the numbers, which have no gap. `ask` MUST be that of one snapshot.
 */
export async function verifyBooks(ask: Ask, { found, progress }: Listener): Promise<Omit<Verification, 'findings'>> {
  const total = await countFacts(ask)
  const altered = await allAlteredTexts(ask)
  const named = new Set<string>()
  const faults: Pick<Finding, 'fault'>[] = []
  const tell = (findings: readonly Finding[]) => findings.forEach((one) => void (faults.push(one), found(one)))
  const seen = { facts: 0, records: 0 }

  for await (const told of toldRecords(ask)) {
    tell(replayRecord(told))
    tell(alteredIn(told, altered, named))
    seen.records += 1
    seen.facts += told.facts.length
    progress(seen.facts, total)
  }
  tell(alteredBeside(altered, named))
  tell(await alteredNotice(ask))
  tell(await compareSums(ask))
  tell(await missingNumbers(ask))
  return { outcome: outcomeOf(faults), ...seen }
}
