import { useTranslation } from 'react-i18next'
import { CountPart, PaperPart } from '../details/parts.tsx'
import { inside, type Slot } from '../details/slot.ts'
import type { Chosen } from '../people-field.tsx'
import { BillFields } from './bill-fields.tsx'
import type { TypedBought } from './bought.ts'
import type { TypedSpent } from './claim.ts'
import type { TypedHeld } from './held.ts'
import { JourneyFields } from './journey-fields.tsx'
import { TableFields } from './table-fields.tsx'

interface SpentFieldsProps {
  spent: TypedSpent
  change: (spent: TypedSpent) => void
  faultAt: (path: string) => string | undefined
  from: string
  place: string
  travellers: Chosen[]
  abroad: boolean
}

/** What was spent, in the form of the kind that was applied for. */
export function SpentFields({ spent, change, faultAt, from, place, travellers, abroad }: SpentFieldsProps) {
  switch (spent.kind) {
    case 'RECEPTION': {
      const { kind, reception: value } = spent
      const slot = {
        path: 'reception',
        value,
        faultAt,
        change: (table: typeof value) => change({ kind, reception: table }),
      }
      return <TableFields slot={slot} from={from} />
    }
    case 'TRAVEL': {
      const { kind, travel: value } = spent
      const slot = {
        path: 'travel',
        value,
        faultAt,
        change: (journey: typeof value) => change({ kind, travel: journey }),
      }
      return <JourneyFields slot={slot} from={from} place={place} travellers={travellers} abroad={abroad} />
    }
    case 'EVENT': {
      const { kind, event: value } = spent
      return <HeldFields slot={{ path: 'event', value, faultAt, change: (event) => change({ kind, event }) }} />
    }
    case 'OTHER': {
      const { kind, other: value } = spent
      return <BoughtFields slot={{ path: 'other', value, faultAt, change: (other) => change({ kind, other }) }} />
    }
  }
}

function HeldFields({ slot }: { slot: Slot<TypedHeld> }) {
  const { t } = useTranslation()
  return (
    <fieldset>
      <legend>{t('claimed.event')}</legend>
      <div className="field-pair">
        <CountPart slot={inside(slot, 'heads')} label={t('eventHeld.heads')} />
        <CountPart slot={inside(slot, 'days')} label={t('eventHeld.days')} />
      </div>
      <PaperPart slot={inside(slot, 'notice')} label={t('eventHeld.hasNotice')} group={t('eventHeld.notice')} />
      <PaperPart slot={inside(slot, 'signIn')} label={t('eventHeld.hasSignIn')} group={t('eventHeld.signIn')} />
      <BillFields slot={inside(slot, 'bill')} label={t('billLine.bill')} usual="ROOM_HIRE" />
    </fieldset>
  )
}

function BoughtFields({ slot }: { slot: Slot<TypedBought> }) {
  const { t } = useTranslation()
  return (
    <fieldset>
      <legend>{t('claimed.other')}</legend>
      <PaperPart slot={inside(slot, 'acceptance')} label={t('claimed.hasAcceptance')} group={t('claimed.acceptance')} />
      <BillFields slot={inside(slot, 'bill')} label={t('billLine.bill')} usual="MATERIAL" />
    </fieldset>
  )
}
