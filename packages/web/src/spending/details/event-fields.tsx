import { useTranslation } from 'react-i18next'
import { eventKinds } from './enumerated.ts'
import { paysLecturers, type TypedEvent } from './event.ts'
import { AmountPart, CountPart, PaperPart, RadioPart, TextPart } from './parts.tsx'
import type { Section } from './section.ts'
import { inside, type Slot } from './slot.ts'

interface EventFieldsProps {
  slot: Slot<TypedEvent>
  section: Section
}

export function EventFields({ slot, section }: EventFieldsProps) {
  const { t } = useTranslation()
  switch (section) {
    case 'what':
      return (
        <RadioPart
          slot={inside(slot, 'event')}
          label={t('event.event')}
          values={eventKinds}
          word={(kind) => t(`eventKind.${kind}`)}
        />
      )
    case 'who':
      return (
        <div className="field-pair">
          <CountPart slot={inside(slot, 'heads')} label={t('event.heads')} hint={t('event.headsHint')} />
        </div>
      )
    case 'where':
      return null
    case 'money':
      return (
        paysLecturers(slot.value) && (
          <div className="field-pair">
            <AmountPart slot={inside(slot, 'lectureFee')} label={t('event.lectureFee')} optional />
          </div>
        )
      )
    case 'papers':
      return (
        <>
          <div className="field-pair">
            <TextPart slot={inside(slot, 'plan')} label={t('event.plan')} hint={t('event.planHint')} optional />
          </div>
          <PaperPart
            slot={inside(slot, 'placeApproval')}
            label={t('event.hasPlaceApproval')}
            group={t('event.placeApproval')}
          />
        </>
      )
  }
}
