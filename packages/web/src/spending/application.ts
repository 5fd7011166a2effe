import type { ApplicationInput, ReceptionType } from '../gql/graphql'
import { parseAmount } from '../ui/parse-amount.ts'

/** Somebody who takes part, with the name under which they were chosen. */
export interface Participant {
  id: string
  name: string
}

/** An application as it is being typed: every part is text, also where it is not yet a number. */
export interface Application {
  team: string
  use: string
  line: string
  amount: string
  purpose: string
  from: string
  to: string
  place: string
  participants: Participant[]
  receptionType: ReceptionType
  guests: string
  hosts: string
  /** Why, for each rule that asks for it. */
  reasons: Record<string, string>
}

export type TextPart = Exclude<keyof Application, 'reasons' | 'receptionType' | 'participants'>
export type Part = TextPart | 'participants'

export const receptionTypes: ReceptionType[] = ['BUSINESS', 'DOMESTIC_OFFICIAL', 'FOREIGN_GUEST']

export function emptyApplication(team: string, today: string): Application {
  return {
    team,
    use: '',
    line: '',
    amount: '',
    purpose: '',
    from: today,
    to: today,
    place: '',
    participants: [],
    receptionType: 'BUSINESS',
    guests: '',
    hosts: '',
    reasons: {},
  }
}

export function isReception({ use }: { use: string }): boolean {
  return use === 'RECEPTION'
}

function countOf(typed: string): number | null {
  const digits = typed.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null
}

/** The parts that are still empty or cannot be read, in the order of the form. */
export function missingParts(application: Application): TextPart[] {
  const reception: TextPart[] = isReception(application) ? ['guests', 'hosts'] : []
  const parts: TextPart[] = ['team', 'use', 'line', 'amount', 'purpose', 'from', 'to', 'place', ...reception]
  return parts.filter((part) => {
    if (part === 'amount') return parseAmount(application.amount) === null
    if (part === 'guests' || part === 'hosts') return countOf(application[part]) === null
    return application[part].trim() === ''
  })
}

/** What the server is asked to judge; null while too little is known to judge anything. */
export function inputOf(application: Application): ApplicationInput | null {
  const { team, use, line, from, to, receptionType } = application
  const amount = parseAmount(application.amount)
  if (!team || !use || !line || !from || !to || amount === null) return null
  const guests = countOf(application.guests)
  const hosts = countOf(application.hosts)
  const counted = isReception(application) && guests !== null && hosts !== null
  const justifications = Object.entries(application.reasons)
    .map(([rule, reason]) => ({ rule, reason: reason.trim() }))
    .filter(({ reason }) => reason !== '')
  return {
    team,
    use,
    line,
    amount,
    purpose: application.purpose.trim(),
    from,
    to,
    place: application.place.trim(),
    ...(application.participants.length > 0 && { participants: application.participants.map(({ id }) => id) }),
    ...(counted && { reception: { type: receptionType, guests, hosts } }),
    ...(justifications.length > 0 && { justifications }),
  }
}

const partNames: Record<string, Part> = {
  team: 'team',
  use: 'use',
  line: 'line',
  amount: 'amount',
  purpose: 'purpose',
  from: 'from',
  to: 'to',
  place: 'place',
  participants: 'participants',
  reception: 'guests',
  'reception.guests': 'guests',
  'reception.hosts': 'hosts',
  'reception.type': 'guests',
}

/** The control that a path such as application.reception.hosts speaks of. */
export function partAt(field: string): Part | undefined {
  return partNames[field.replace(/^(input\.)?(application\.)?/, '')]
}
