import { useTranslation } from 'react-i18next'
import type { Refusal } from '../integrity/refusals.tsx'
import { isToldMissing, missingParts, partAt, type Application } from './application.ts'
import { toldMissing } from './told-missing.ts'
import { versionConflict } from './answer.tsx'
import type { LiveJudgement } from './live-judgement.tsx'

/** What stands in the way of submitting: what is missing, what the newest judgement blocks, what the server refused. */
export function useObstacles(application: Application, judgement: LiveJudgement, refused: Refusal[], tried: boolean) {
  const { t } = useTranslation()
  const missing = missingParts(application)
  const lacking: Refusal[] = missing.map((gap) => ({
    code: 'MISSING',
    message: toldMissing(t, gap),
    remedy: null,
    field: gap.part,
    severity: 'BLOCK',
    rule: null,
  }))
  const known = judgement.state === 'judged' ? judgement.refusals : []
  const blocks = known.filter(({ field }) => !isToldMissing(missing, field))
  const ahead = [...lacking, ...blocks]
  const said = refused.filter(({ code }) => code !== versionConflict)
  const shown = ahead.length > 0 ? ahead : said
  const faultAt = (part: string) => {
    const fault = shown.find(({ field, severity }) => severity === 'BLOCK' && field && partAt(field) === part)
    return tried || !missing.some((gap) => gap.part === part) ? fault?.message : undefined
  }
  return { known: ahead, shown, faultAt }
}
