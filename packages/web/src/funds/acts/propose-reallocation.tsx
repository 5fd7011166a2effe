import { useMutation } from '@apollo/client/react'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { Strip } from '../../ui/strip.tsx'
import { FundingDialog, type FundingEnd } from './funding-dialog.tsx'
import { useLinesToChoose } from './lines-to-choose.tsx'
import { EMPTY, reallocationInput } from './reallocation-draft.ts'
import { fieldId, ReallocationFields } from './reallocation-fields.tsx'

const mutation = graphql(`
  mutation ProposeReallocation($input: ProposeReallocationInput!) {
    proposeReallocation(input: $input) {
      ...Answer_answer
    }
  }
`)

/** Money is to move from one line to another; it does when a second person confirms. */
export function ProposeReallocation({ fiscalYear, ...end }: FundingEnd & { fiscalYear: number }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const { lines, failed, retry } = useLinesToChoose(fiscalYear)
  const [draft, setDraft] = useState(EMPTY)
  const input = reallocationInput(lines, draft)
  return (
    <FundingDialog
      {...end}
      act={{ verb: 'PROPOSE_REALLOCATION', fiscalYear }}
      intent={JSON.stringify(draft)}
      lacking={typeof input === 'string' ? t(`reallocation.missing.${input}`) : undefined}
      goTo={({ field }) => (field === null ? undefined : () => document.getElementById(fieldId(field))?.focus())}
      send={async (idempotencyKey) => {
        if (typeof input === 'string') return undefined
        return (await mutate({ variables: { input: { ...input, idempotencyKey } } })).data?.proposeReallocation
      }}
    >
      <p>{t('reallocation.proposeHow')}</p>
      {failed && (
        <Strip tone="danger" alert title={t('state.failed', { what: t('funds.what') })}>
          <Button onClick={retry}>{t('state.retry')}</Button>
        </Strip>
      )}
      <ReallocationFields
        lines={lines}
        draft={draft}
        change={(parts) => setDraft((before) => ({ ...before, ...parts }))}
      />
    </FundingDialog>
  )
}
