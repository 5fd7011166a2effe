import type { ApplicationInput, MatterKind } from '../gql/graphql'
import { parseAmount } from '../ui/parse-amount.ts'
import { emptyEvent, eventInput, gapsOfEvent, type TypedEvent } from './details/event.ts'
import type { Gap } from './details/gap.ts'
import { emptyOther, gapsOfOther, otherInput, type TypedOther } from './details/other.ts'
import { emptyReception, gapsOfReception, receptionInput, type TypedReception } from './details/reception.ts'
import { emptyTravel, gapsOfTravel, travelInput, type TypedTravel } from './details/travel.ts'
import type { Missing } from './told-missing.ts'

/** Somebody who takes part, with the name under which they were chosen. */
export interface Participant {
  id: string
  name: string
}

/**
 * An application as it is being typed: every part is text, also where it is not yet a number. What was typed for one
 * kind of matter stays while another one is chosen.
 */
export interface Application {
  kind: MatterKind
  team: string
  use: string
  line: string
  amount: string
  purpose: string
  from: string
  to: string
  place: string
  lead: string
  participants: Participant[]
  reception: TypedReception
  travel: TypedTravel
  event: TypedEvent
  other: TypedOther
  /** Why, for each rule that asks for it. */
  reasons: Record<string, string>
}

/** A part of every application that is text. */
export type TextPart = 'team' | 'use' | 'line' | 'amount' | 'purpose' | 'from' | 'to' | 'place' | 'lead'

export function emptyApplication(team: string, today: string): Application {
  return {
    kind: 'RECEPTION',
    team,
    use: '',
    line: '',
    amount: '',
    purpose: '',
    from: today,
    to: today,
    place: '',
    lead: '',
    participants: [],
    reception: emptyReception,
    travel: emptyTravel(today),
    event: emptyEvent,
    other: emptyOther,
    reasons: {},
  }
}

/** The use that is a reception is for receptions, and every other use for what is none (R-BUD-02 judges the rest). */
export function isUseFor(kind: MatterKind, use: string): boolean {
  return (use === 'RECEPTION') === (kind === 'RECEPTION')
}

/** The parts that are still empty or cannot be read: those of every application, then those of its kind. */
export function missingParts(application: Application): Missing[] {
  const parts = ['team', 'use', 'line', 'amount', 'purpose', 'from', 'to', 'place'] as const
  const empty = (part: (typeof parts)[number]) =>
    part === 'amount' ? parseAmount(application.amount) === null : application[part].trim() === ''
  const missing = parts.filter(empty).map((part) => ({ part, sentence: `application.missing.${part}` as const }))
  return [...missing, ...gapsOfKind(application)]
}

function gapsOfKind({ kind, reception, travel, event, other }: Application): Gap[] {
  switch (kind) {
    case 'RECEPTION':
      return gapsOfReception(reception)
    case 'TRAVEL':
      return gapsOfTravel(travel)
    case 'EVENT':
      return gapsOfEvent(event)
    case 'OTHER':
      return gapsOfOther(other)
  }
}

/** What the server is asked to judge; null while too little is known to judge anything. */
export function inputOf(application: Application): ApplicationInput | null {
  const { team, use, line, from, to } = application
  const amount = parseAmount(application.amount)
  const details = detailsInput(application)
  if (!team || !use || !line || !from || !to || amount === null || !details) return null
  const lead = application.lead.trim()
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
    ...(lead && { lead }),
    ...(application.participants.length > 0 && { participants: application.participants.map(({ id }) => id) }),
    ...details,
    ...(justifications.length > 0 && { justifications }),
  }
}

type DetailsInput = Pick<ApplicationInput, 'reception' | 'travel' | 'event' | 'other'>

function detailsInput(application: Application): DetailsInput | null {
  const { from } = application
  switch (application.kind) {
    case 'RECEPTION': {
      const reception = receptionInput(application.reception, application)
      return reception && { reception }
    }
    case 'TRAVEL': {
      const travel = travelInput(application.travel, from)
      return travel && { travel }
    }
    case 'EVENT': {
      const event = eventInput(application.event, from)
      return event && { event }
    }
    case 'OTHER':
      return { other: otherInput(application.other) }
  }
}

const roots: Record<Exclude<keyof Application, 'reasons'>, true> = {
  kind: true,
  team: true,
  use: true,
  line: true,
  amount: true,
  purpose: true,
  from: true,
  to: true,
  place: true,
  lead: true,
  participants: true,
  reception: true,
  travel: true,
  event: true,
  other: true,
}

/** The part of the form that a path of the server speaks of, such as application.reception.parties.0.heads. */
export function partAt(field: string): string | undefined {
  const part = field.replace(/^(input\.)?(application\.)?/, '')
  const root = part.split('.')[0] ?? ''
  return root in roots ? part : undefined
}

/**
 * Whether a part whose emptiness is told already is what the server speaks of: its own sentence would only repeat it.
 * A venue without a name is the place, so an empty place speaks for it too.
 */
export function isToldMissing(missing: Missing[], field: string | null): boolean {
  const part = field === null ? undefined : partAt(field)
  return missing.some((gap) => gap.part === part || (gap.part === 'place' && part === 'reception.venue.name'))
}
