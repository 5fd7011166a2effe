import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { TextField } from '../../ui/text-field.tsx'
import { useToday } from '../use-today.ts'
import type { Seen } from './organising-act.ts'
import { OrganisingDialog, type OrganisingEnd } from './organising-dialog.tsx'
import { PaperFields, useLackingPaper, type Paper } from './paper-fields.tsx'

const mutation = graphql(`
  mutation RenameUnit($input: RenameUnitInput!) {
    renameUnit(input: $input) {
      ...Answer_answer
    }
  }
`)

export function RenameUnit({ unit, ...end }: OrganisingEnd & { unit: Seen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const [paper, setPaper] = useState<Paper>({ day: useToday(), document: '' })
  const [names, setNames] = useState({ nameZh: '', nameEn: '' })
  const lackingPaper = useLackingPaper(paper)
  const named = names.nameZh.trim() && names.nameEn.trim()
  const { id, version } = unit
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'RENAME_UNIT', unit }}
      intent={`${id} ${version} ${JSON.stringify([names, paper])}`}
      lacking={named ? lackingPaper : t('organise.namesMissing')}
      send={async (idempotencyKey) => {
        const input = {
          id,
          version,
          idempotencyKey,
          nameZh: names.nameZh.trim(),
          nameEn: names.nameEn.trim(),
          from: paper.day,
          document: paper.document.trim(),
        }
        const answer = (await mutate({ variables: { input } })).data?.renameUnit
        return answer && { answer }
      }}
    >
      <p>{t('organise.renameHow')}</p>
      <div className="field-pair">
        {(['nameZh', 'nameEn'] as const).map((name) => (
          <TextField
            key={name}
            label={t(`organise.${name}`)}
            value={names[name]}
            change={(typed) => setNames((before) => ({ ...before, [name]: typed }))}
            maxLength={60}
          />
        ))}
      </div>
      <PaperFields
        day={t('organise.firstDay')}
        paper={paper}
        change={(parts) => setPaper((before) => ({ ...before, ...parts }))}
      />
    </OrganisingDialog>
  )
}
