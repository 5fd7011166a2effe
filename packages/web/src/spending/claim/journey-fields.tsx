import { useTranslation } from 'react-i18next'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { AmountPart, CheckPart, ChoicePart, CountPart, DatePart, RowsPart, TextPart } from '../details/parts.tsx'
import { inside, partId, type Slot } from '../details/slot.ts'
import type { Chosen } from '../people-field.tsx'
import { BillFields } from './bill-fields.tsx'
import { blankLeg, blankNight, type TypedJourney } from './journey.ts'
import { grades, legClasses, legModes, nightKinds } from './offered.ts'

interface JourneyFieldsProps {
  slot: Slot<TypedJourney>
  from: string
  place: string
  /** Who applied, and who takes part. */
  travellers: Chosen[]
  abroad: boolean
}

/** The trip of one traveller: who, which way, where the nights were, which allowances. */
export function JourneyFields({ slot, from, place, travellers, abroad }: JourneyFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <fieldset>
        <legend>{t('claimed.journey')}</legend>
        <Traveller slot={slot} travellers={travellers} />
        <Legs slot={slot} from={from} />
        <Nights slot={slot} from={from} place={place} />
      </fieldset>
      <fieldset>
        <legend>{t('claimed.allowances')}</legend>
        <div className="field-four">
          <CountPart slot={inside(slot, 'mealDays')} label={t('journey.mealDays')} />
          <AmountPart slot={inside(slot, 'mealAllowance')} label={t('journey.mealAllowance')} />
          <CountPart slot={inside(slot, 'localDays')} label={t('journey.localDays')} />
          <AmountPart slot={inside(slot, 'localAllowance')} label={t('journey.localAllowance')} />
        </div>
        <Days slot={inside(slot, 'hostDays')} of="hostDays" from={from} />
        <Days slot={inside(slot, 'carDays')} of="carDays" from={from} />
        {abroad && (
          <RowsPart
            slot={inside(slot, 'countries')}
            label={t('journey.countries')}
            name={(n) => t('journey.country', { n })}
            addLabel={t('journey.addCountry')}
            blank=""
          >
            {(country) => <TextPart slot={country} label={t('journey.countryName')} />}
          </RowsPart>
        )}
        <BillFields slot={inside(slot, 'bill')} label={t('journey.bill')} usual="OTHER" />
      </fieldset>
    </>
  )
}

function Traveller({ slot, travellers }: Pick<JourneyFieldsProps, 'slot' | 'travellers'>) {
  const { t } = useTranslation()
  const [traveller, grade] = [inside(slot, 'traveller'), inside(slot, 'grade')]
  return (
    <div className="field-pair">
      <ChoiceField
        id={partId(traveller.path)}
        label={t('journey.traveller')}
        hint={t('journey.travellerHint')}
        value={traveller.value}
        choices={travellers.map(({ id, name }) => ({ value: id, label: name }))}
        change={traveller.change}
        fault={slot.faultAt(traveller.path)}
      />
      <ChoiceField
        id={partId(grade.path)}
        label={t('journey.grade')}
        hint={t('journey.gradeHint')}
        value={grade.value}
        empty={t('application.choose')}
        choices={grades.map((one) => ({ value: one, label: t(`organise.grade.${one}`) }))}
        change={(chosen) => grade.change(chosen as TypedJourney['grade'])}
        fault={slot.faultAt(grade.path)}
      />
    </div>
  )
}

function Legs({ slot, from }: Pick<JourneyFieldsProps, 'slot' | 'from'>) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'legs')}
      label={t('leg.all')}
      name={(n) => t('leg.row', { n })}
      addLabel={t('leg.add')}
      blank={blankLeg(from)}
    >
      {(leg) => (
        <>
          <div className="field-four">
            <DatePart slot={inside(leg, 'date')} label={t('leg.date')} />
            <TextPart slot={inside(leg, 'from')} label={t('leg.from')} />
            <TextPart slot={inside(leg, 'to')} label={t('leg.to')} />
            <AmountPart slot={inside(leg, 'amount')} label={t('leg.amount')} />
          </div>
          <div className="field-four">
            <ChoicePart
              slot={inside(leg, 'mode')}
              label={t('leg.mode')}
              values={legModes}
              word={(mode) => t(`legMode.${mode}`)}
            />
            <ChoicePart
              slot={inside(leg, 'class')}
              label={t('leg.class')}
              values={legClasses}
              word={(seat) => t(`legClass.${seat}`)}
            />
            {leg.value.class !== 'SECOND' && (
              <TextPart slot={inside(leg, 'exception')} label={t('leg.exception')} optional />
            )}
          </div>
        </>
      )}
    </RowsPart>
  )
}

function Nights({ slot, from, place }: Pick<JourneyFieldsProps, 'slot' | 'from' | 'place'>) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'nights')}
      label={t('night.all')}
      hint={t('night.hint')}
      name={(n) => t('night.row', { n })}
      addLabel={t('night.add')}
      blank={blankNight(from, place)}
    >
      {(night) => (
        <>
          <div className="field-four">
            <DatePart slot={inside(night, 'date')} label={t('night.date')} />
            <TextPart slot={inside(night, 'city')} label={t('night.city')} />
            <ChoicePart
              slot={inside(night, 'kind')}
              label={t('night.kind')}
              values={nightKinds}
              word={(kind) => t(`nightKind.${kind}`)}
            />
            {night.value.kind === 'HOTEL' && <AmountPart slot={inside(night, 'amount')} label={t('night.amount')} />}
          </div>
          {night.value.kind === 'HOTEL' && <CheckPart slot={inside(night, 'vouched')} label={t('night.vouched')} />}
        </>
      )}
    </RowsPart>
  )
}

/** Days that the organiser boarded the traveller, or a car of the county drove them: no allowance is due for them. */
function Days({ slot, of, from }: { slot: Slot<string[]>; of: 'hostDays' | 'carDays'; from: string }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={slot}
      label={t(`journey.${of}`)}
      name={(n) => t('journey.day', { n })}
      addLabel={t('journey.addDay')}
      blank={from}
    >
      {(day) => <DatePart slot={day} label={t('journey.date')} />}
    </RowsPart>
  )
}
