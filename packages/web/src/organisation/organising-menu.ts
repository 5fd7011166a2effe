import type { Organising } from '../gql/graphql'

interface Reader {
  person: { id: string }
  mayOrganise: readonly Organising[]
}
interface Proposed {
  person: { id: string }
  proposedBy: { id: string } | null
}

/** Whether this reader can be the second person: not who proposed it, nor who it is about. */
export const mayDecide = ({ person, mayOrganise }: Reader, proposed: Proposed): boolean =>
  mayOrganise.includes('DECIDE_APPOINTMENT') &&
  proposed.person.id !== person.id &&
  proposed.proposedBy?.id !== person.id

/** What waits for a second person, and in a real county the checklist with which its books are opened. */
export function organisingMenu(reader: Reader, demonstration: boolean, proposed: readonly Proposed[]) {
  const may = (right: Organising) => reader.mayOrganise.includes(right)
  const appoints = may('PROPOSE_APPOINTMENT') || may('DECIDE_APPOINTMENT')
  return [
    ...((appoints || may('OPEN_ACCOUNT')) && !demonstration
      ? [{ to: '/organisation/first-steps', label: 'firstSteps.title' as const }]
      : []),
    ...(appoints
      ? [
          {
            to: '/organisation/appointments',
            label: 'appointments.title' as const,
            count: proposed.filter((one) => mayDecide(reader, one)).length,
          },
        ]
      : []),
  ]
}
