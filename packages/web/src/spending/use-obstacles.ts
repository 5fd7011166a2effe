import { useTranslation } from 'react-i18next'
import type { Refusal } from '../integrity/refusals.tsx'
import { versionConflict } from './answer.tsx'
import type { Judged } from './live-judgement.tsx'
import { toldMissing, type Missing } from './told-missing.ts'

/** A form as far as its obstacles need to know it. */
interface Form {
  missing: Missing[]
  /** Whether a part whose emptiness is told already is what the server speaks of. */
  isTold: (field: string | null) => boolean
  /** The part of the form that a path of the server speaks of. */
  partAt: (field: string) => string | undefined
}

/** What stands in the way of submitting: what is missing, what the newest judgement blocks, what the server refused. */
export function useObstacles({ missing, isTold, partAt }: Form, judgement: Judged, refused: Refusal[], tried: boolean) {
  const { t } = useTranslation()
  const lacking: Refusal[] = missing.map((gap) => ({
    code: 'MISSING',
    message: toldMissing(t, gap),
    remedy: null,
    field: gap.part,
    severity: 'BLOCK',
    rule: null,
  }))
  const known = judgement.state === 'judged' ? judgement.refusals : []
  const ahead = [...lacking, ...known.filter(({ field }) => !isTold(field))]
  const said = refused.filter(({ code }) => code !== versionConflict)
  const shown = ahead.length > 0 ? ahead : said
  const faultAt = (part: string) => {
    const fault = shown.find(({ field, severity }) => severity === 'BLOCK' && field && partAt(field) === part)
    return tried || !missing.some((gap) => gap.part === part) ? fault?.message : undefined
  }
  return { known: ahead, shown, faultAt }
}
