import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { exactAmount } from '../../ui/amount-text.ts'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { RequestSubject } from './act.ts'

const closeMatter = graphql(`
  mutation CloseMatter($input: CloseMatterInput!) {
    closeMatter(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function CloseMatter({ request, ...end }: ActEnd & { request: RequestSubject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(closeMatter)
  return (
    <ActDialog
      {...end}
      action="CLOSE"
      subject={request}
      send={async (common) => (await mutate({ variables: { input: common } })).data?.closeMatter}
    >
      <p>{t('act.close')}</p>
      <p>{t('act.releases', { amount: exactAmount(request.held) })}</p>
    </ActDialog>
  )
}
