import { refusal, refused, type Application, type Decision, type Refusal } from '@lianzhao/domain'
import { named } from '../database/named.ts'

/** The domain takes people by their ids; that they are people of the register is asked of the register. */
const KNOWN = named(`select coalesce(json_agg(id), '[]') from organisation.person where id = any($1::uuid[])`)

export const askParticipants = ({ participants }: Application) => ({ statement: KNOWN, values: [participants] })

/** What `decide` says, and that whoever takes part must be known; `known` is the answer to the question above. */
export function checkParticipants<Facts>(
  application: Application,
  known: readonly unknown[] | undefined,
  decide: () => Decision<Facts>,
): Decision<Facts> {
  const refusals = unknownParticipants(application, known![0] as readonly string[])
  const decision = decide()
  if (!refusals.length) return decision
  return refused([...refusals, ...(decision.allowed ? [] : decision.refusals)])
}

export function unknownParticipants({ participants }: Application, people: readonly string[]): Refusal[] {
  if (participants.every((id) => people.includes(id))) return []
  return [
    refusal(
      'INVALID_INPUT',
      { zh: '参加人员须是登记在册的人。', en: 'Whoever takes part is a person of the register.' },
      {
        field: 'application.participants',
        remedy: {
          zh: '从人员名单中选择,或先请办公室登记。',
          en: 'Choose from the people, or have the office register them.',
        },
      },
    ),
  ]
}
