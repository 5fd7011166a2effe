import { useTranslation } from 'react-i18next'
import type { CashExemption, PaymentMethod } from '../../gql/graphql'
import { AmountField } from '../../ui/amount-field.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { cashExemptions, methods, type ClaimDraft } from './claim-draft.ts'

interface ClaimFieldsProps {
  draft: ClaimDraft
  change: (parts: Partial<ClaimDraft>) => void
}

export function ClaimFields({ draft, change }: ClaimFieldsProps) {
  const { t } = useTranslation()
  const text = (part: 'payee' | 'account' | 'vouchers' | 'note') => ({
    label: t(`claim.${part}`),
    value: draft[part],
    change: (value: string) => change({ [part]: value }),
  })
  return (
    <>
      <AmountField label={t('claim.amount')} value={draft.amount} change={(amount) => change({ amount })} autoFocus />
      <RadioGroup
        label={t('claim.method')}
        value={draft.method}
        choices={methods.map((method) => ({ value: method, label: t(`method.${method}`) }))}
        change={(method) => change({ method: method as PaymentMethod })}
      />
      {draft.method === 'CASH' && (
        <ChoiceField
          label={t('claim.cashExemption')}
          hint={t('claim.cashExemptionHint')}
          value={draft.cashExemption}
          empty={t('application.choose')}
          choices={cashExemptions.map((exemption) => ({ value: exemption, label: t(`cashExemption.${exemption}`) }))}
          change={(exemption) => change({ cashExemption: exemption as CashExemption | '' })}
        />
      )}
      <div className="field-pair">
        <TextField {...text('payee')} maxLength={100} />
        <TextField {...text('account')} maxLength={40} inputMode="numeric" optional={draft.method === 'CASH'} />
      </div>
      <TextField {...text('vouchers')} inputMode="numeric" maxLength={4} hint={t('claim.vouchersHint')} />
      <TextField {...text('note')} lines={2} maxLength={1000} optional />
    </>
  )
}
