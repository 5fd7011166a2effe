import { useTranslation } from 'react-i18next'
import { AmountPart, CheckPart, ChoicePart, CountPart, DatePart, RowsPart, TextPart } from '../details/parts.tsx'
import { inside, partId, type Slot } from '../details/slot.ts'
import { PeopleField } from '../people-field.tsx'
import { BillFields } from './bill-fields.tsx'
import { mealKinds, roomTypes } from './offered.ts'
import { blankGuest, blankMeal, blankRoom, type TypedTable } from './table.ts'

interface TableFieldsProps {
  slot: Slot<TypedTable>
  /** The first day of the reception. */
  from: string
}

/** The list of a reception, as everybody at the table was; then its meals, rooms and bill. */
export function TableFields({ slot, from }: TableFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <fieldset>
        <legend>{t('claimed.list')}</legend>
        <div className="field-pair">
          <TextPart slot={inside(slot, 'activity')} label={t('table.activity')} />
          <TextPart slot={inside(slot, 'place')} label={t('table.place')} />
        </div>
        <Guests slot={slot} />
        <List slot={slot} />
      </fieldset>
      <fieldset>
        <legend>{t('claimed.mealsAndBill')}</legend>
        <Meals slot={slot} from={from} />
        <Rooms slot={slot} />
        <BillFields slot={inside(slot, 'bill')} label={t('billLine.bill')} usual="FOOD" />
      </fieldset>
    </>
  )
}

function Guests({ slot }: { slot: Slot<TypedTable> }) {
  const { t } = useTranslation()
  const unit = slot.value.guests.at(-1)?.unit ?? ''
  return (
    <RowsPart
      slot={inside(slot, 'guests')}
      label={t('listedGuest.all')}
      name={(n) => t('listedGuest.row', { n })}
      addLabel={t('listedGuest.add')}
      blank={{ ...blankGuest, unit }}
    >
      {(guest) => (
        <div className="field-four">
          <TextPart slot={inside(guest, 'unit')} label={t('listedGuest.unit')} />
          <TextPart slot={inside(guest, 'name')} label={t('listedGuest.name')} />
          <TextPart slot={inside(guest, 'post')} label={t('listedGuest.post')} />
          <CheckPart slot={inside(guest, 'functionary')} label={t('listedGuest.functionary')} />
        </div>
      )}
    </RowsPart>
  )
}

function List({ slot }: { slot: Slot<TypedTable> }) {
  const { t } = useTranslation()
  const [hosts, signer] = [inside(slot, 'hosts'), inside(slot, 'listSignedBy')]
  return (
    <>
      <PeopleField
        id={partId(hosts.path)}
        label={t('table.hosts')}
        hint={t('table.hostsHint')}
        people={hosts.value}
        change={hosts.change}
        fault={slot.faultAt(hosts.path)}
      />
      <div className="field-pair">
        <PeopleField
          id={partId(signer.path)}
          label={t('table.listSignedBy')}
          hint={t('table.listSignedByHint')}
          single
          people={signer.value}
          change={signer.change}
          fault={slot.faultAt(signer.path)}
        />
        <DatePart slot={inside(slot, 'listSignedOn')} label={t('table.listSignedOn')} />
      </div>
    </>
  )
}

function Meals({ slot, from }: TableFieldsProps) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'meals')}
      label={t('meal.all')}
      name={(n) => t('meal.row', { n })}
      addLabel={t('meal.add')}
      blank={blankMeal(from)}
    >
      {(meal) => (
        <div className="field-four">
          <DatePart slot={inside(meal, 'date')} label={t('meal.date')} />
          <ChoicePart
            slot={inside(meal, 'kind')}
            label={t('meal.kind')}
            values={mealKinds}
            word={(kind) => t(`mealKind.${kind}`)}
          />
          <CountPart slot={inside(meal, 'heads')} label={t('meal.heads')} />
          <AmountPart slot={inside(meal, 'amount')} label={t('meal.amount')} />
        </div>
      )}
    </RowsPart>
  )
}

function Rooms({ slot }: { slot: Slot<TypedTable> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'rooms')}
      label={t('room.all')}
      name={(n) => t('room.row', { n })}
      addLabel={t('room.add')}
      blank={blankRoom}
    >
      {(room) => (
        <div className="field-dated">
          <ChoicePart
            slot={inside(room, 'type')}
            label={t('room.type')}
            values={roomTypes}
            word={(type) => t(`roomType.${type}`)}
          />
          <CountPart slot={inside(room, 'nights')} label={t('room.nights')} />
          <AmountPart slot={inside(room, 'rate')} label={t('room.rate')} />
        </div>
      )}
    </RowsPart>
  )
}
