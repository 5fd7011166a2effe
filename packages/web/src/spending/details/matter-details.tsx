import { useTranslation } from 'react-i18next'
import type { EventInput, MatterKind, OtherInput, ReceptionInput, TravelInput } from '../../gql/graphql'
import { EventDetails } from './event-details.tsx'
import { OtherDetails } from './other-details.tsx'
import { ReceptionDetails } from './reception-details.tsx'
import { TravelDetails } from './travel-details.tsx'

/** What either door tells of a matter: in the shape in which it was asked for. */
interface Matter {
  /** Null where the row was altered beyond reading. */
  kind: MatterKind | null
  reception: ReceptionInput | null
  travel: TravelInput | null
  event: EventInput | null
  other: OtherInput | null
}

/** The details of a matter of any kind. What was not stated is absent. */
export function MatterDetails({ matter }: { matter: Matter }) {
  const { t } = useTranslation()
  const { kind, reception, travel, event, other } = matter
  const states = kind !== 'OTHER' || (other && statesAnything(other))
  if (!kind || !states) return null
  return (
    <div className="matter-details">
      <h3>{t(`matter.title.${kind}`)}</h3>
      {reception && <ReceptionDetails reception={reception} />}
      {travel && <TravelDetails travel={travel} />}
      {event && <EventDetails event={event} />}
      {other && <OtherDetails other={other} />}
    </div>
  )
}

function statesAnything({ items, procurement, beneficiaries, legalBasis }: OtherInput): boolean {
  return Boolean(items.length > 0 || procurement || beneficiaries.length > 0 || legalBasis)
}
