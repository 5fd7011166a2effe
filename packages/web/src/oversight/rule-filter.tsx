import { useTranslation } from 'react-i18next'
import type { SpendingFilter } from '../spending/filter-address.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import type { Verdict } from './gql/graphql'

// The rules of the present rule book; the server refuses none that it does not know, it finds nothing.
const rules = ['R-BUD-01', 'R-BUD-02', 'R-SOD-01', 'R-PAY-01', 'R-REC-03']
const verdicts: Verdict[] = ['FAIL', 'NOT_EVALUATED', 'PASS', 'NOT_APPLICABLE']

/** Records in which a rule said something, at any stage. */
export function RuleFilter({
  filter,
  change,
}: {
  filter: SpendingFilter
  change: (parts: Partial<SpendingFilter>) => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <ChoiceField
        label={t('filter.rule')}
        value={filter.rule}
        empty={t('filter.any')}
        choices={rules.map((rule) => ({ value: rule, label: rule }))}
        change={(rule) => change({ rule })}
      />
      <ChoiceField
        label={t('filter.verdict')}
        value={filter.verdict}
        empty={t('filter.any')}
        choices={verdicts.map((verdict) => ({ value: verdict, label: t(`verdict.${verdict}`) }))}
        change={(verdict) => change({ verdict })}
      />
    </>
  )
}
