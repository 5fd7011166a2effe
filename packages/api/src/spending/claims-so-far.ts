import type { ClaimSoFar } from '@lianzhao/domain'
import { named } from '../database/named.ts'

/** Where each claim of a request is. Every command on a claim locks its request first, so none moves meanwhile. */
const OF_REQUEST = named(`
  select coalesce(json_agg(json_build_object('number', number, 'status', status) order by number), '[]')
  from spending.claim where request_id = $1`)

/** To be asked behind the lock of the request. */
export const askClaimsSoFar = (request: string) => ({ statement: OF_REQUEST, values: [request] })

export const claimsSoFar = (answer: readonly unknown[] | undefined): readonly ClaimSoFar[] =>
  (answer?.[0] ?? []) as ClaimSoFar[]
