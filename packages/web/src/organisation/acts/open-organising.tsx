import { CloseAccount } from './close-account.tsx'
import { ConfirmAppointment } from './confirm-appointment.tsx'
import { DeclineAppointment } from './decline-appointment.tsx'
import { Delegate } from './delegate.tsx'
import { EndAppointment } from './end-appointment.tsx'
import { HandOver } from './hand-over.tsx'
import { MergeUnit } from './merge-unit.tsx'
import { OpenAccount } from './open-account.tsx'
import type { OrganisingAct } from './organising-act.ts'
import type { OrganisingEnd } from './organising-dialog.tsx'
import { ProposeAppointment } from './propose-appointment.tsx'
import { RenameUnit } from './rename-unit.tsx'
import { RevokeDelegation } from './revoke-delegation.tsx'
import { SeatTeam } from './seat-team.tsx'

/** The dialog of the act that the reader chose. */
export function OpenOrganising({ act, ...end }: OrganisingEnd & { act: OrganisingAct }) {
  switch (act.verb) {
    case 'PROPOSE_APPOINTMENT':
      return <ProposeAppointment start={act.start} {...end} />
    case 'CONFIRM_APPOINTMENT':
      return <ConfirmAppointment appointment={act.appointment} {...end} />
    case 'DECLINE_APPOINTMENT':
      return <DeclineAppointment appointment={act.appointment} {...end} />
    case 'END_APPOINTMENT':
      return <EndAppointment appointment={act.appointment} {...end} />
    case 'DELEGATE':
      return <Delegate appointment={act.appointment} {...end} />
    case 'REVOKE_DELEGATION':
      return <RevokeDelegation delegation={act.delegation} {...end} />
    case 'OPEN_ACCOUNT':
      return <OpenAccount person={act.person} {...end} />
    case 'CLOSE_ACCOUNT':
      return <CloseAccount person={act.person} {...end} />
    case 'RENAME_UNIT':
      return <RenameUnit unit={act.unit} {...end} />
    case 'MERGE_UNIT':
      return <MergeUnit unit={act.unit} {...end} />
    case 'SEAT_TEAM':
      return <SeatTeam team={act.team} {...end} />
    case 'HAND_OVER':
      return <HandOver request={act.request} {...end} />
  }
}
