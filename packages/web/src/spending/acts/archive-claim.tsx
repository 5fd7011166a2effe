import { useMutation } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'

const archiveClaim = graphql(`
  mutation ArchiveClaim($input: ArchiveClaimInput!) {
    archiveClaim(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

export function ArchiveClaim({ claim, ...end }: ActEnd & { claim: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(archiveClaim)
  return (
    <ActDialog
      {...end}
      action="ARCHIVE_CLAIM"
      subject={claim}
      send={async (common) => (await mutate({ variables: { input: common } })).data?.archiveClaim}
    >
      <p>{t('act.archive')}</p>
    </ActDialog>
  )
}
