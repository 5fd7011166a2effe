import { useTranslation } from 'react-i18next'
import { beneficiaryKinds, procurementWays } from './enumerated.ts'
import { blankBeneficiary, blankItem, type TypedOther } from './other.ts'
import { AmountPart, CheckPart, ChoicePart, CountPart, RowsPart, StatedPart, TextPart } from './parts.tsx'
import type { Section } from './section.ts'
import { inside, type Slot } from './slot.ts'

interface OtherFieldsProps {
  slot: Slot<TypedOther>
  section: Section
}

export function OtherFields({ slot, section }: OtherFieldsProps) {
  const { t } = useTranslation()
  switch (section) {
    case 'what':
    case 'where':
      return null
    case 'who':
      return <Beneficiaries slot={slot} />
    case 'money':
      return (
        <>
          <Items slot={slot} />
          <Procurement slot={slot} />
        </>
      )
    case 'papers':
      return (
        <TextPart
          slot={inside(slot, 'legalBasis')}
          label={t('other.legalBasis')}
          hint={t('other.legalBasisHint')}
          optional
        />
      )
  }
}

function Beneficiaries({ slot }: { slot: Slot<TypedOther> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'beneficiaries')}
      label={t('other.beneficiaries')}
      name={(n) => t('beneficiary.row', { n })}
      addLabel={t('other.addBeneficiary')}
      blank={blankBeneficiary}
    >
      {(beneficiary) => (
        <div className="field-pair">
          <ChoicePart
            slot={inside(beneficiary, 'kind')}
            label={t('beneficiary.kind')}
            values={beneficiaryKinds}
            word={(kind) => t(`beneficiaryKind.${kind}`)}
          />
          <TextPart slot={inside(beneficiary, 'what')} label={t('beneficiary.what')} />
        </div>
      )}
    </RowsPart>
  )
}

function Items({ slot }: { slot: Slot<TypedOther> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'items')}
      label={t('other.items')}
      name={(n) => t('item.row', { n })}
      addLabel={t('other.addItem')}
      blank={blankItem}
    >
      {(item) => (
        <div className="field-triple">
          <TextPart slot={inside(item, 'what')} label={t('item.what')} />
          <CountPart slot={inside(item, 'pieces')} label={t('item.pieces')} />
          <AmountPart slot={inside(item, 'price')} label={t('item.price')} />
        </div>
      )}
    </RowsPart>
  )
}

function Procurement({ slot }: { slot: Slot<TypedOther> }) {
  const { t } = useTranslation()
  const procurement = inside(slot, 'procurement')
  return (
    <StatedPart slot={procurement} label={t('other.hasProcurement')} group={t('other.procurement')}>
      <div className="field-pair">
        <ChoicePart
          slot={inside(procurement, 'way')}
          label={t('procurement.way')}
          values={procurementWays}
          word={(way) => t(`procurementWay.${way}`)}
        />
        <TextPart slot={inside(procurement, 'supplier')} label={t('procurement.supplier')} />
      </div>
      <CheckPart slot={inside(procurement, 'inCatalogue')} label={t('procurement.inCatalogue')} />
    </StatedPart>
  )
}
