import { useTranslation } from 'react-i18next'
import type { Grade, Post } from '../../gql/graphql'
import { AmountField } from '../../ui/amount-field.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { asksFor, GRADES, POSTS, type AppointmentDraft } from './appointment-draft.ts'
import { useOrganisationChoices } from './organisation-choices.tsx'

interface AppointmentFieldsProps {
  draft: AppointmentDraft
  change: (parts: Partial<AppointmentDraft>) => void
}

export function AppointmentFields({ draft, change }: AppointmentFieldsProps) {
  const { t } = useTranslation()
  const { people } = useOrganisationChoices()
  const empty = t('application.choose')
  const posts = Object.entries(POSTS).flatMap(([group, members]) =>
    members.map((post) => ({
      value: post,
      label: t(`post.${post}`),
      group: t(`organise.posts.${group as keyof typeof POSTS}`),
    })),
  )
  return (
    <>
      <RadioGroup
        label={t('organise.who')}
        value={draft.isNew ? 'new' : 'known'}
        choices={[
          { value: 'known', label: t('organise.known') },
          { value: 'new', label: t('organise.new') },
        ]}
        change={(which) => change({ isNew: which === 'new' })}
      />
      {draft.isNew ? (
        <div className="field-pair">
          <TextField
            label={t('setup.name')}
            value={draft.newName}
            change={(newName) => change({ newName })}
            maxLength={60}
          />
          <TextField
            label={t('organise.latinName')}
            value={draft.newLatinName}
            change={(newLatinName) => change({ newLatinName })}
            maxLength={60}
            optional
          />
        </div>
      ) : (
        <ChoiceField
          label={t('organise.person')}
          value={draft.person}
          change={(person) => change({ person })}
          empty={empty}
          choices={people}
        />
      )}
      <ChoiceField
        label={t('organise.post')}
        value={draft.post}
        change={(post) => change({ post: post as Post | '' })}
        empty={empty}
        choices={posts}
      />
      <PostFields draft={draft} change={change} />
      <div className="field-pair">
        <TextField label={t('organise.firstDay')} type="date" value={draft.from} change={(from) => change({ from })} />
        <TextField
          label={t('organise.lastDay')}
          type="date"
          value={draft.to}
          change={(to) => change({ to })}
          optional
        />
      </div>
      <TextField
        label={t('organise.document')}
        hint={t('organise.documentHint')}
        value={draft.document}
        change={(document) => change({ document })}
        maxLength={100}
      />
    </>
  )
}

/** What this post asks for besides who and when. */
function PostFields({ draft, change }: AppointmentFieldsProps) {
  const { t } = useTranslation()
  const { teams, units } = useOrganisationChoices()
  const empty = t('application.choose')
  const asks = asksFor(draft.post)
  const without = (code: string) => draft.teams.filter((one) => one !== code)
  return (
    <>
      {asks.oneTeam && (
        <ChoiceField
          label={t('organise.team')}
          value={draft.teams[0] ?? ''}
          change={(team) => change({ teams: team ? [team] : [] })}
          empty={empty}
          choices={teams}
        />
      )}
      {asks.severalTeams && (
        <fieldset className="radio-group">
          <legend>{t('organise.teams')}</legend>
          {teams.map(({ value, label }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={draft.teams.includes(value)}
                onChange={(event) =>
                  change({ teams: event.target.checked ? [...without(value), value] : without(value) })
                }
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {asks.unit && (
        <ChoiceField
          label={t('organise.unit')}
          value={draft.unit}
          change={(unit) => change({ unit })}
          empty={empty}
          choices={units}
        />
      )}
      {asks.limit && (
        <AmountField label={t('organise.limit')} value={draft.limit} change={(limit) => change({ limit })} optional />
      )}
      {asks.secondment && (
        <>
          <div className="field-pair">
            <ChoiceField
              label={t('organise.homeUnit')}
              value={draft.homeUnit}
              change={(homeUnit) => change({ homeUnit })}
              empty={empty}
              choices={units}
            />
            <ChoiceField
              label={t('organise.gradeOf')}
              value={draft.grade}
              change={(grade) => change({ grade: grade as Grade | '' })}
              empty={empty}
              choices={GRADES.map((grade) => ({ value: grade, label: t(`organise.grade.${grade}`) }))}
            />
          </div>
          <RadioGroup
            label={t('organise.release')}
            value={draft.fullTime ? 'yes' : 'no'}
            choices={[
              { value: 'yes', label: t('organise.released') },
              { value: 'no', label: t('organise.notReleased') },
            ]}
            change={(answer) => change({ fullTime: answer === 'yes' })}
          />
        </>
      )}
    </>
  )
}
