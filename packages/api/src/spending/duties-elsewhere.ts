import type { Circumstances, Held } from '@lianzhao/domain'
import { named } from '../database/named.ts'

/**
 * Who already holds a duty on any claim or payment of the matter that a claim ($1) belongs to. Asked behind the lock of
 * the request, which every command on its claims takes first; so no other claim can change in between. (R-SOD-01)
 */
const OF_CLAIM = named(dutiesOf('(select request_id from spending.claim where id = $1)'))
const OF_PAYMENT = named(
  dutiesOf('(select c.request_id from spending.claim c join spending.payment p on p.claim_id = c.id where p.id = $1)'),
)
const OF_REQUEST = named(dutiesOf('$1'))

function dutiesOf(request: string): string {
  return `select coalesce(json_agg(distinct jsonb_build_object('duty', duty, 'person', person)), '[]')
    from spending.claim c left join spending.payment p on p.claim_id = c.id,
    lateral (values ('REVIEWER', c.reviewer), ('APPROVER', c.authoriser), ('PAYER', p.requested_by),
      ('TREASURY', coalesce(p.confirmed_by, p.returned_by)), ('RECORDER', c.booked_by),
      ('RECORDER', p.recovered_by),
      ('ARCHIVIST', c.archived_by)) as held (duty, person)
    where c.request_id = ${request} and person is not null`
}

export const dutiesByRequest = (id: string) => ({ statement: OF_REQUEST, values: [id] })
export const dutiesByClaim = (id: string) => ({ statement: OF_CLAIM, values: [id] })
export const dutiesByPayment = (id: string) => ({ statement: OF_PAYMENT, values: [id] })

/** The circumstances of a command, with what it was told about the rest of the matter. */
export const knowing = (now: Circumstances, told: readonly unknown[] | undefined): Circumstances => ({
  ...now,
  elsewhere: (told?.[0] ?? []) as Held[],
})
