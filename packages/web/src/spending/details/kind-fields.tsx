import type { Application } from '../application.ts'
import { EventFields } from './event-fields.tsx'
import { OtherFields } from './other-fields.tsx'
import { ReceptionFields } from './reception-fields.tsx'
import type { Section } from './section.ts'
import type { Slot } from './slot.ts'
import { TravelFields } from './travel-fields.tsx'
import { leavesMainland } from './travel.ts'

interface KindFieldsProps {
  application: Application
  change: (parts: Partial<Application>) => void
  faultAt: (path: string) => string | undefined
  section: Section
}

/** What this kind of matter asks for in one section of the form. What does not apply is absent. */
export function KindFields({ application, change, faultAt, section }: KindFieldsProps) {
  const slot = <Name extends 'reception' | 'travel' | 'event' | 'other'>(name: Name): Slot<Application[Name]> => ({
    path: name,
    value: application[name],
    change: (value) => change({ [name]: value }),
    faultAt,
  })
  switch (application.kind) {
    case 'RECEPTION':
      return <ReceptionFields slot={slot('reception')} section={section} />
    case 'TRAVEL':
      return <TravelFields slot={slot('travel')} section={section} from={application.from} />
    case 'EVENT':
      return <EventFields slot={slot('event')} section={section} />
    case 'OTHER':
      return <OtherFields slot={slot('other')} section={section} />
  }
}

/** A trip on the mainland needs no paper of its own. */
export function hasPapers({ kind, travel }: Application): boolean {
  return kind !== 'TRAVEL' || leavesMainland(travel)
}
