import { useTranslation } from 'react-i18next'
import { TextField } from '../../ui/text-field.tsx'
import { ChoicePart, TextPart } from '../details/parts.tsx'
import { inside, partId, type Slot } from '../details/slot.ts'
import type { TypedClaim } from './claim.ts'
import { bearerKinds } from './offered.ts'

interface BearerFieldsProps {
  slot: Slot<TypedClaim['bearer']>
  note: string
  changeNote: (note: string) => void
}

export function BearerFields({ slot, note, changeNote }: BearerFieldsProps) {
  const { t } = useTranslation()
  return (
    <fieldset>
      <legend>{t('claimed.bearer')}</legend>
      <div className="field-pair">
        <ChoicePart
          slot={inside(slot, 'kind')}
          label={t('bearer.kind')}
          values={bearerKinds}
          word={(kind) => t(`bearerKind.${kind}`)}
        />
        <TextPart slot={inside(slot, 'name')} label={t('bearer.name')} />
      </div>
      <TextField
        id={partId('note')}
        label={t('claim.note')}
        value={note}
        change={changeNote}
        lines={2}
        maxLength={1000}
        optional
      />
    </fieldset>
  )
}
