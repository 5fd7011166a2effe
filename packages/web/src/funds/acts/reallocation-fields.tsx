import { useTranslation } from 'react-i18next'
import { AmountField } from '../../ui/amount-field.tsx'
import { exactAmount } from '../../ui/amount-text.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { parseAmount } from '../../ui/parse-amount.ts'
import { TextField } from '../../ui/text-field.tsx'
import { Reason } from '../../spending/acts/reason.tsx'
import { Afterwards } from './afterwards.tsx'
import { chosenLines, linesThatFit, type LineToChoose, type ReallocationDraft } from './reallocation-draft.ts'

interface ReallocationFieldsProps {
  lines: LineToChoose[]
  draft: ReallocationDraft
  change: (parts: Partial<ReallocationDraft>) => void
}

/** The control of a part, for the sentence that concerns it. */
export const fieldId = (part: string): string => `reallocation-${part}`

export function ReallocationFields({ lines, draft, change }: ReallocationFieldsProps) {
  const { t } = useTranslation()
  const { from, to } = chosenLines(lines, draft)
  const fitting = linesThatFit(lines, from)
  const amount = parseAmount(draft.amount)
  const empty = t('application.choose')
  const offered = (some: LineToChoose[]) =>
    some.map(({ id, name, available }) => ({
      value: id,
      label: t('line.choice', { name, available: exactAmount(available) }),
    }))
  return (
    <>
      <ChoiceField
        id={fieldId('from')}
        label={t('reallocation.from')}
        value={from?.id ?? ''}
        change={(line) => change({ from: line })}
        empty={empty}
        choices={offered(lines)}
      />
      <ChoiceField
        id={fieldId('to')}
        label={t('reallocation.to')}
        hint={
          !from ? t('reallocation.fromFirst') : fitting.length ? t('reallocation.samePurse') : t('reallocation.noOther')
        }
        value={to?.id ?? ''}
        change={(line) => change({ to: line })}
        empty={empty}
        choices={offered(fitting)}
      />
      <AmountField
        id={fieldId('amount')}
        label={t('reallocation.amount')}
        value={draft.amount}
        change={(typed) => change({ amount: typed })}
      />
      {from && to && amount !== null && <Afterwards from={from} to={to} amount={amount} />}
      <Reason
        id={fieldId('reason')}
        label={t('act.reason')}
        value={draft.reason}
        change={(reason) => change({ reason })}
      />
      <TextField
        id={fieldId('document')}
        label={t('reallocation.document')}
        hint={t('reallocation.documentHint')}
        value={draft.document}
        change={(document) => change({ document })}
        maxLength={100}
      />
    </>
  )
}
