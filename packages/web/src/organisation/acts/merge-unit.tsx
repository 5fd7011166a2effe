import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { useToday } from '../use-today.ts'
import { useOrganisationChoices } from './organisation-choices.tsx'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'
import { PaperFields, useLackingPaper, type Paper } from './paper-fields.tsx'

const mutation = graphql(`
  mutation MergeUnit($input: MergeUnitInput!) {
    mergeUnit(input: $input) {
      ...Answer_answer
    }
  }
`)

export function MergeUnit({ unit, ...end }: OrganisingEnd & { unit: Seen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const { unitIds } = useOrganisationChoices()
  const [paper, setPaper] = useState<Paper>({ day: useToday(), document: '' })
  const [into, setInto] = useState('')
  const lackingPaper = useLackingPaper(paper)
  const { id, version } = unit
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'MERGE_UNIT', unit }}
      intent={`${id} ${version} ${JSON.stringify([into, paper])}`}
      lacking={into ? lackingPaper : t('organise.intoMissing')}
      danger
      send={async (idempotencyKey) => {
        const input = { id, version, idempotencyKey, into, on: paper.day, document: paper.document.trim() }
        const answer = (await mutate({ variables: { input } })).data?.mergeUnit
        return answer && { answer }
      }}
    >
      <ChoiceField
        label={t('organise.into')}
        value={into}
        change={setInto}
        empty={t('application.choose')}
        choices={unitIds.filter(({ value }) => value !== id)}
      />
      <PaperFields
        day={t('organise.firstDay')}
        paper={paper}
        change={(parts) => setPaper((before) => ({ ...before, ...parts }))}
      />
    </OrganisingDialog>
  )
}
