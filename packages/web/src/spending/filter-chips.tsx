import { useTranslation } from 'react-i18next'
import type { Choice } from '../ui/choice-field.tsx'
import { Chips, type Chip } from '../ui/chips.tsx'
import { exactAmount } from '../ui/amount-text.ts'
import { filterIn, type ListPart, type SpendingFilter } from './filter-address.ts'

interface FilterChipsProps {
  filter: SpendingFilter
  change: (parts: Partial<SpendingFilter>) => void
  choices: Partial<Record<ListPart, Choice[]>>
}

export function FilterChips({ filter, change, choices }: FilterChipsProps) {
  const { t } = useTranslation()
  const chips: Chip[] = []
  const add = (key: string, name: string, value: string, rest: Partial<SpendingFilter>) =>
    chips.push({ key, label: t('filter.chip', { name, value }), remove: () => change(rest) })
  for (const part of ['teams', 'uses', 'statuses', 'claimStatuses'] as const)
    for (const value of filter[part]) {
      const label = choices[part]?.find((choice) => choice.value === value)?.label ?? value
      add(part + value, t(`filter.${part}`), label, { [part]: filter[part].filter((other) => other !== value) })
    }
  for (const part of ['text', 'from', 'to', 'rule'] as const)
    if (filter[part]) add(part, t(`filter.${part}`), filter[part], { [part]: '' })
  for (const part of ['min', 'max'] as const)
    if (filter[part]) add(part, t(`filter.${part}`), exactAmount(filter[part]), { [part]: '' })
  if (filter.verdict) add('verdict', t('filter.verdict'), t(`verdict.${filter.verdict as 'PASS'}`), { verdict: '' })
  return (
    <Chips
      chips={chips}
      clear={() => change({ ...filterIn(new URLSearchParams()), mine: filter.mine, waiting: filter.waiting })}
    />
  )
}
