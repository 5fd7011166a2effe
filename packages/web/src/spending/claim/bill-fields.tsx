import { useTranslation } from 'react-i18next'
import type { BillKind } from '../../gql/graphql'
import { AmountPart, ChoicePart, RowsPart, TextPart } from '../details/parts.tsx'
import { inside, type Slot } from '../details/slot.ts'
import { blankLine, type TypedBillLine } from './bill.ts'
import { billKinds } from './offered.ts'

interface BillFieldsProps {
  slot: Slot<TypedBillLine[]>
  label: string
  /** What the next line usually is. */
  usual: BillKind
}

/** What was bought, line by line, as the bill has it. */
export function BillFields({ slot, label, usual }: BillFieldsProps) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={slot}
      label={label}
      name={(n) => t('billLine.row', { n })}
      addLabel={t('billLine.add')}
      blank={blankLine(usual)}
    >
      {(line) => (
        <div className="field-dated">
          <ChoicePart
            slot={inside(line, 'kind')}
            label={t('billLine.kind')}
            values={billKinds}
            word={(kind) => t(`billKind.${kind}`)}
          />
          <TextPart slot={inside(line, 'item')} label={t('billLine.item')} />
          <AmountPart slot={inside(line, 'amount')} label={t('billLine.amount')} />
        </div>
      )}
    </RowsPart>
  )
}
