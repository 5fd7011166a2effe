import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import type { Participant } from './application.ts'
import { PeopleField } from './people-field.tsx'

interface ParticipantsFieldProps {
  id: string
  participants: Participant[]
  change: (participants: Participant[]) => void
  fault: string | undefined
}

/** Officials who take part besides the applicant. None of them may decide on the matter (R-SOD-02). */
export function ParticipantsField({ participants, ...field }: ParticipantsFieldProps) {
  const { t } = useTranslation()
  const { person } = useViewer()
  return (
    <PeopleField
      {...field}
      label={t('application.participants')}
      hint={t('application.participantsHint')}
      optional
      people={participants}
      except={person.id}
    />
  )
}
