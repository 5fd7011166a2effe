import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'

/** The day from which something is so, and the paper that says it. */
export interface Paper {
  day: string
  document: string
}

interface PaperFieldsProps {
  paper: Paper
  change: (parts: Partial<Paper>) => void
  /** What the day is called: the first one, or the last. */
  day: string
}

export function PaperFields({ paper, change, day }: PaperFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className="field-pair">
      <TextField label={day} type="date" value={paper.day} change={(typed) => change({ day: typed })} />
      <TextField
        label={t('organise.document')}
        value={paper.document}
        change={(document) => change({ document })}
        maxLength={100}
      />
    </div>
  )
}

/** The sentence that asks for what is missing. */
export function useLackingPaper({ day, document }: Paper): string | undefined {
  const { t } = useTranslation()
  return !day ? t('organise.dayMissing') : document.trim() ? undefined : t('organise.documentMissing')
}
