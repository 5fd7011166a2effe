import { useTranslation } from 'react-i18next'
import { CheckGroup } from '../../ui/check-group.tsx'
import { activityKinds, evidenceKinds, giftKinds, receptionTypes, venueKinds } from './enumerated.ts'
import { AmountPart, ChoicePart, CountPart, DatePart, RadioPart, RowsPart, StatedPart, TextPart } from './parts.tsx'
import { asksEvidence, asksLetter, blankEvidence, blankGift, blankParty, type TypedReception } from './reception.ts'
import type { Section } from './section.ts'
import { inside, partId, type Slot } from './slot.ts'

interface ReceptionFieldsProps {
  slot: Slot<TypedReception>
  section: Section
}

export function ReceptionFields({ slot, section }: ReceptionFieldsProps) {
  const { t } = useTranslation()
  switch (section) {
    case 'what':
      return (
        <RadioPart
          slot={inside(slot, 'type')}
          label={t('reception.type')}
          values={receptionTypes}
          word={(type) => t(`receptionType.${type}`)}
        />
      )
    case 'who':
      return <Guests slot={slot} />
    case 'where':
      return <Venue slot={slot} />
    case 'money':
      return <Gifts slot={slot} />
    case 'papers':
      return (
        <>
          {asksLetter(slot.value) && <Letter slot={slot} />}
          {asksEvidence(slot.value) && <EvidenceOfVisit slot={slot} />}
        </>
      )
  }
}

function Guests({ slot }: { slot: Slot<TypedReception> }) {
  const { t } = useTranslation()
  return (
    <>
      <RowsPart
        slot={inside(slot, 'parties')}
        label={t('reception.parties')}
        name={(n) => t('party.row', { n })}
        addLabel={t('reception.addParty')}
        blank={blankParty}
      >
        {(party) => (
          <div className="field-four">
            <TextPart slot={inside(party, 'unit')} label={t('party.unit')} />
            <TextPart slot={inside(party, 'place')} label={t('party.place')} />
            <CountPart slot={inside(party, 'heads')} label={t('party.heads')} />
            <CountPart slot={inside(party, 'functionaries')} label={t('party.functionaries')} />
          </div>
        )}
      </RowsPart>
      <div className="field-pair">
        <CountPart slot={inside(slot, 'hosts')} label={t('reception.hosts')} hint={t('reception.hostsHint')} />
        <CountPart slot={inside(slot, 'meals')} label={t('reception.meals')} hint={t('reception.mealsHint')} />
      </div>
    </>
  )
}

function Venue({ slot }: { slot: Slot<TypedReception> }) {
  const { t } = useTranslation()
  const venue = inside(slot, 'venue')
  return (
    <>
      <div className="field-pair">
        <TextPart slot={inside(venue, 'name')} label={t('venue.name')} hint={t('venue.nameHint')} optional />
        <ChoicePart
          slot={inside(venue, 'kind')}
          label={t('venue.kind')}
          values={venueKinds}
          word={(kind) => t(`venueKind.${kind}`)}
        />
      </div>
      <CheckGroup
        id={partId(`${slot.path}.activities`)}
        label={t('reception.activities')}
        chosen={slot.value.activities}
        choices={activityKinds.map((kind) => ({ value: kind, label: t(`activityKind.${kind}`) }))}
        change={inside(slot, 'activities').change}
      />
    </>
  )
}

function Gifts({ slot }: { slot: Slot<TypedReception> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'gifts')}
      label={t('reception.gifts')}
      name={(n) => t('gift.row', { n })}
      addLabel={t('reception.addGift')}
      blank={blankGift}
    >
      {(gift) => (
        <div className="field-four">
          <ChoicePart
            slot={inside(gift, 'kind')}
            label={t('gift.kind')}
            values={giftKinds}
            word={(kind) => t(`giftKind.${kind}`)}
          />
          <TextPart slot={inside(gift, 'item')} label={t('gift.item')} />
          <CountPart slot={inside(gift, 'pieces')} label={t('gift.pieces')} />
          <AmountPart slot={inside(gift, 'value')} label={t('gift.value')} />
        </div>
      )}
    </RowsPart>
  )
}

function Letter({ slot }: { slot: Slot<TypedReception> }) {
  const { t } = useTranslation()
  const letter = inside(slot, 'letter')
  return (
    <StatedPart slot={letter} label={t('reception.hasLetter')} group={t('reception.letter')}>
      <div className="field-dated">
        <TextPart slot={inside(letter, 'number')} label={t('letter.number')} />
        <TextPart slot={inside(letter, 'unit')} label={t('letter.unit')} />
        <DatePart slot={inside(letter, 'date')} label={t('letter.date')} />
      </div>
    </StatedPart>
  )
}

function EvidenceOfVisit({ slot }: { slot: Slot<TypedReception> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'evidence')}
      label={t('reception.evidence')}
      hint={t('reception.evidenceHint')}
      name={(n) => t('evidence.row', { n })}
      addLabel={t('reception.addEvidence')}
      blank={blankEvidence}
    >
      {(evidence) => (
        <div className="field-dated">
          <ChoicePart
            slot={inside(evidence, 'kind')}
            label={t('evidence.kind')}
            values={evidenceKinds}
            word={(kind) => t(`evidenceKind.${kind}`)}
          />
          <TextPart slot={inside(evidence, 'reference')} label={t('evidence.reference')} />
          <DatePart slot={inside(evidence, 'date')} label={t('evidence.date')} />
        </div>
      )}
    </RowsPart>
  )
}
