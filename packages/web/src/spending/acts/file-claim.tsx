import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { ClaimSubject, RequestSubject } from './act.ts'
import { ClaimFields } from './claim-fields.tsx'
import { claimDraft, claimInput } from './claim-draft.ts'

const fileClaim = graphql(`
  mutation FileClaim($input: FileClaimInput!) {
    fileClaim(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

/** A new claim on a request, or a returned one filed again. */
export function FileClaim({ request, claim, ...end }: ActEnd & { request: RequestSubject; claim?: ClaimSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(fileClaim)
  const [draft, setDraft] = useState(() => claimDraft(request, claim))
  const [claimVersion] = useState(claim?.version)
  const input = claimInput(draft)
  return (
    <ActDialog
      {...end}
      action="FILE_CLAIM"
      subject={request}
      lacking={typeof input === 'string' ? t(`claim.missing.${input}`) : undefined}
      send={async ({ id, version, idempotencyKey }) => {
        if (typeof input === 'string') return null
        // Whoever acts on the newest request acts on its newest claim.
        const newest = version === request.version ? claim?.version : claimVersion
        const again = claim && newest !== undefined ? { id: claim.id, version: newest } : {}
        const variables = { input: { request: id, requestVersion: version, idempotencyKey, ...again, ...input } }
        return (await mutate({ variables })).data?.fileClaim
      }}
    >
      <ClaimFields draft={draft} change={(parts) => setDraft((before) => ({ ...before, ...parts }))} />
    </ActDialog>
  )
}
