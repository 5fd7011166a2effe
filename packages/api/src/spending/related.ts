import { fen, reportOverdueBefore, type Application, type Circumstances, type Related } from '@lianzhao/domain'
import { named, type Statement } from '../database/named.ts'
import { plain } from './plain.sql.ts'

/**
 * What other matters tell about the one that is `asked`, unless they were withdrawn, rejected or cancelled: meals under
 * the same letter, what the same team asks for from the same supplier since a moment ($2), or paid where it is closed,
 * and the numbers of trips of the same applicant that ended before a day ($3) and are not reported.
 */
const related = (asked: string): Statement =>
  named(`
    with asked as (${asked})
    select coalesce(sum((other.details ->> 'meals')::int) filter (where
        ${plain(`other.details -> 'letter' ->> 'number'`)} = ${plain('asked.letter')}
        and ${plain(`other.details -> 'letter' ->> 'unit'`)} = ${plain('asked.unit')}), 0)::text,
      coalesce(sum(case other.status when 'CLOSED' then other.paid else other.amount end) filter (where other.team = asked.team and other.submitted_at >= $2::timestamptz
        and ${plain(`other.details -> 'procurement' ->> 'supplier'`)} = ${plain('asked.supplier')}), 0)::text,
      (select coalesce(json_agg(trip.number order by trip.number), '[]')
        from asked join spending.request trip on trip.owner = asked.owner and trip.id is distinct from asked.id
          and trip.status in ('APPROVED', 'CLOSED') and trip.cancelled_reason is null and trip.details ->> 'kind' = 'TRAVEL'
          and trip.report is null and trip."to" < $3::date)
    from asked left join spending.request other
      on other.id is distinct from asked.id and other.status not in ('WITHDRAWN', 'REJECTED')
      and other.cancelled_reason is null
      and (asked.letter is not null and other.details ->> 'kind' = 'RECEPTION'
        or asked.supplier is not null and other.details ->> 'kind' = 'OTHER')`)

const PARTS = `details -> 'letter' ->> 'number' as letter, details -> 'letter' ->> 'unit' as unit,
  details -> 'procurement' ->> 'supplier' as supplier`
const OF_APPLICATION = related(
  `select $1::uuid as id, $5::text as team, $6::uuid as owner, ${PARTS} from (select $4::jsonb as details) as stated`,
)
const OF_REQUEST = related(`select id, team, owner, ${PARTS} from spending.request where id = $1::uuid`)

/** To be asked behind the locks of a submission; `id` is that of a returned request. */
export const askRelatedToApplication = (id: string | null, { team, details }: Application, now: Circumstances) => ({
  statement: OF_APPLICATION,
  values: [id, since(now), overdueBefore(now), JSON.stringify(details), team, now.by],
})

/** To be asked behind the locks of an approval. */
export const askRelatedToRequest = (id: string, now: Circumstances) => ({
  statement: OF_REQUEST,
  values: [id, since(now), overdueBefore(now)],
})

/** The circumstances together with the answer to one of the questions above. */
export const withRelated = (now: Circumstances, answer: readonly unknown[] | undefined): Circumstances => ({
  ...now,
  related: relatedOf(answer),
})

function relatedOf(answer: readonly unknown[] | undefined): Related {
  const [meals, toSupplier, unreportedTrips] = answer as [string, string, string[]]
  return { mealsUnderLetter: Number(meals), toSupplier: fen(BigInt(toSupplier)), unreportedTrips }
}

/** The report of a trip that ended before this day is overdue. */
const overdueBefore = ({ organisation: { on }, law }: Circumstances): string => reportOverdueBefore(on, law.parameters)

const DAY_MS = 86_400_000

/** The county's procurement window; without one the rule is not evaluated, and nothing is summed. */
const since = ({ at, law }: Circumstances): string => {
  const days = law.parameters.procurement?.value.windowDays ?? 0
  return new Date(Date.parse(at) - days * DAY_MS).toISOString()
}
