import { useTranslation } from 'react-i18next'
import type { CashExemption, PaymentMethod } from '../../gql/graphql'
import { AmountField } from '../../ui/amount-field.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { partId } from '../details/slot.ts'
import { cashExemptions, methods, type TypedClaim } from './claim.ts'
import { ClaimSums } from './claim-sums.tsx'

interface PayeeFieldsProps {
  claim: TypedClaim
  change: (parts: Partial<TypedClaim>) => void
  faultAt: (path: string) => string | undefined
}

/** How much, how, and to whom. */
export function PayeeFields({ claim, change, faultAt }: PayeeFieldsProps) {
  const { t } = useTranslation()
  const { amount, method, cashExemption, payee } = claim
  const ofPayee = (part: 'name' | 'account') => ({
    id: partId(`payee.${part}`),
    value: payee[part],
    change: (value: string) => change({ payee: { ...payee, [part]: value } }),
    fault: faultAt(`payee.${part}`),
  })
  return (
    <fieldset>
      <legend>{t('claimed.money')}</legend>
      <AmountField
        id={partId('amount')}
        label={t('claim.amount')}
        value={amount}
        change={(value) => change({ amount: value })}
        fault={faultAt('amount')}
      />
      <ClaimSums claim={claim} />
      <RadioGroup
        id={partId('method')}
        label={t('claim.method')}
        value={method}
        choices={methods.map((one) => ({ value: one, label: t(`method.${one}`) }))}
        change={(one) => change({ method: one as PaymentMethod })}
      />
      {method === 'CASH' && (
        <ChoiceField
          id={partId('cashExemption')}
          label={t('claim.cashExemption')}
          hint={t('claim.cashExemptionHint')}
          value={cashExemption}
          empty={t('application.choose')}
          choices={cashExemptions.map((one) => ({ value: one, label: t(`cashExemption.${one}`) }))}
          change={(one) => change({ cashExemption: one as CashExemption | '' })}
          fault={faultAt('cashExemption')}
        />
      )}
      <div className="field-pair">
        <TextField {...ofPayee('name')} label={t('claim.payee')} hint={t('claim.payeeHint')} maxLength={100} />
        <TextField
          {...ofPayee('account')}
          label={t('claim.account')}
          maxLength={40}
          inputMode="numeric"
          optional={method === 'CASH'}
        />
      </div>
    </fieldset>
  )
}
