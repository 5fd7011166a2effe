import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Strip } from '../ui/strip.tsx'
import { Cited } from './cited.tsx'
import { BasisLink } from './rule-book-place.tsx'
import type { Severity } from './outcome.ts'

export interface Refusal {
  code: string
  message: string
  remedy: string | null
  field: string | null
  severity: Severity
  rule: { id: string; citation: string } | null
}

interface RefusalsProps {
  refusals: Refusal[]
  title?: string
  /** Where a sentence concerns one control, the reader can go there. */
  goTo?: (refusal: Refusal) => (() => void) | undefined
  ref?: Ref<HTMLElement>
  /** Already told elsewhere: a screen reader is not interrupted again. */
  quiet?: boolean
}

/** Duties that must not meet in one person are no mistake of the reader: they are told without red. */
function aboutRights({ rule }: Refusal): boolean {
  return rule?.id.startsWith('R-SOD-') ?? false
}

/** A no as a service: the sentence, the rule and its clause, what to do next. */
export function Refusals({ refusals, title, goTo, ref, quiet = false }: RefusalsProps) {
  const { t } = useTranslation()
  if (refusals.length === 0) return null
  const tone = refusals.every(aboutRights) ? 'neutral' : 'danger'
  return (
    <Strip
      tone={tone}
      alert={!quiet}
      title={title ?? t('refusal.title', { n: refusals.length })}
      {...(ref ? { ref } : {})}
    >
      <ul className="refusals">
        {refusals.map((refusal) => {
          const go = goTo?.(refusal)
          return (
            <li key={refusal.code + (refusal.field ?? '') + (refusal.rule?.id ?? '')}>
              <p className="refusal-message">
                {go ? (
                  <button type="button" className="link" onClick={go}>
                    {refusal.message}
                  </button>
                ) : (
                  refusal.message
                )}
              </p>
              {refusal.remedy && <p>{t('rules.remedy', { remedy: refusal.remedy })}</p>}
              {refusal.rule && (
                <p className="meta">
                  <BasisLink id={refusal.rule.id} apart />
                  <Cited apart>{t('refusal.basis', { citation: refusal.rule.citation })}</Cited>
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </Strip>
  )
}
