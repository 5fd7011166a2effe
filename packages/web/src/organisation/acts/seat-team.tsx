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
  mutation SeatTeam($input: SeatTeamInput!) {
    seatTeam(input: $input) {
      ...Answer_answer
    }
  }
`)

/** N-038: where a team works together from a day on. */
export function SeatTeam({ team, ...end }: OrganisingEnd & { team: Seen }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(mutation)
  const [paper, setPaper] = useState<Paper>({ day: useToday(), document: '' })
  const [place, setPlace] = useState('')
  const lackingPaper = useLackingPaper(paper)
  const { id, version } = team
  return (
    <OrganisingDialog
      {...end}
      act={{ verb: 'SEAT_TEAM', team }}
      intent={`${id} ${version} ${JSON.stringify([place, paper])}`}
      lacking={place.trim() ? lackingPaper : t('organise.placeMissing')}
      send={async (idempotencyKey) => {
        const from = paper.day
        const input = { id, version, idempotencyKey, place: place.trim(), from, document: paper.document.trim() }
        const answer = (await mutate({ variables: { input } })).data?.seatTeam
        return answer && { answer }
      }}
    >
      <TextField label={t('organise.place')} value={place} change={setPlace} maxLength={100} autoFocus />
      <PaperFields
        day={t('organise.firstDay')}
        paper={paper}
        change={(parts) => setPaper((before) => ({ ...before, ...parts }))}
      />
    </OrganisingDialog>
  )
}
