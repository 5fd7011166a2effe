import type { Circumstances, Decision, RequestFact, SpendingRequest } from '@lianzhao/domain'
import { uuidOf } from '../graphql/node-id.ts'
import { command } from '../trail/command.ts'
import type { ChangeInput } from './change.type.ts'
import { requests } from './request.table.ts'
import { isVisibleTo } from './visible.ts'

/** The frame of a command that touches a request alone: at the version that was seen, and only if the reader may know of it. */
export const onRequest = (
  { id, version }: ChangeInput,
  now: Circumstances,
  decide: (request: SpendingRequest) => Decision<{ readonly request: readonly RequestFact[] }>,
) =>
  command({
    on: { request: { record: requests, id: uuidOf('SpendingRequest', id), expected: version } },
    visible: ({ request }) => isVisibleTo(now, request),
    decide: ({ request }) => decide(request),
  })
