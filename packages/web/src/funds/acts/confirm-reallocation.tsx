import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import type { ReallocationSeen } from './funding-act.ts'
import { FundingDialog, type FundingEnd } from './funding-dialog.tsx'
import { WhatMoves } from './what-moves.tsx'

const mutation = graphql(`
  mutation ConfirmReallocation($input: ConfirmReallocationInput!) {
    confirmReallocation(input: $input) {
      ...Answer_answer
    }
  }
`)

export function ConfirmReallocation({ reallocation, ...end }: FundingEnd & { reallocation: ReallocationSeen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const { id, version } = reallocation
  return (
    <FundingDialog
      {...end}
      act={{ verb: 'CONFIRM_REALLOCATION', reallocation }}
      intent={`${id} ${version}`}
      send={async (idempotencyKey) =>
        (await mutate({ variables: { input: { id, version, idempotencyKey } } })).data?.confirmReallocation
      }
    >
      <p>{t('reallocation.confirmHow')}</p>
      <WhatMoves reallocation={reallocation} />
    </FundingDialog>
  )
}
