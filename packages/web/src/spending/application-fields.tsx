import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import { AmountField } from '../ui/amount-field.tsx'
import { ChoiceField, type Choice } from '../ui/choice-field.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { TextField } from '../ui/text-field.tsx'
import { isReception, receptionTypes, type Application, type Part, type TextPart } from './application.ts'
import { ParticipantsField } from './participants-field.tsx'
import type { ReceptionType } from '../gql/graphql'

interface ApplicationFieldsProps {
  application: Application
  change: (parts: Partial<Application>) => void
  faultAt: (part: Part) => string | undefined
  uses: Choice[]
  lines: Choice[]
}

export function partId(part: Part): string {
  return `application-${part}`
}

export function ApplicationFields({ application, change, faultAt, uses, lines }: ApplicationFieldsProps) {
  const { t } = useTranslation()
  const { maySubmitFor } = useViewer()
  const part = (name: TextPart) => ({
    id: partId(name),
    label: t(`application.${name}`),
    value: application[name],
    change: (value: string) => change({ [name]: value }),
    fault: faultAt(name),
  })
  const teams = maySubmitFor.map(({ code, name, awaitsHead }) => ({
    value: code,
    label: awaitsHead ? t('application.awaitsHead', { team: name }) : name,
  }))
  return (
    <>
      <fieldset>
        <legend>{t('application.group.what')}</legend>
        <div className="field-pair">
          <ChoiceField {...part('team')} choices={teams} empty={t('application.choose')} />
          <ChoiceField {...part('use')} choices={uses} empty={t('application.choose')} />
        </div>
        <TextField {...part('purpose')} maxLength={500} />
        <ParticipantsField
          id={partId('participants')}
          participants={application.participants}
          change={(participants) => change({ participants })}
          fault={faultAt('participants')}
        />
      </fieldset>
      {isReception(application) && <ReceptionFields application={application} change={change} faultAt={faultAt} />}
      <fieldset>
        <legend>{t('application.group.when')}</legend>
        <div className="field-triple">
          <TextField {...part('from')} type="date" />
          <TextField {...part('to')} type="date" />
          <TextField {...part('place')} maxLength={100} />
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('application.group.money')}</legend>
        <div className="field-pair">
          <AmountField {...part('amount')} />
          <ChoiceField
            {...part('line')}
            choices={lines}
            {...(lines.length === 1 ? {} : { empty: t('application.choose') })}
            hint={application.use === '' ? t('application.lineAfterUse') : undefined}
          />
        </div>
      </fieldset>
    </>
  )
}

function ReceptionFields({ application, change, faultAt }: Omit<ApplicationFieldsProps, 'uses' | 'lines'>) {
  const { t } = useTranslation()
  const count = (name: 'guests' | 'hosts') => ({
    id: partId(name),
    label: t(`application.${name}`),
    value: application[name],
    change: (value: string) => change({ [name]: value }),
    fault: faultAt(name),
    hint: t(`application.${name}Hint`),
  })
  return (
    <fieldset>
      <legend>{t('application.group.who')}</legend>
      <RadioGroup
        label={t('application.receptionType')}
        value={application.receptionType}
        choices={receptionTypes.map((type) => ({ value: type, label: t(`receptionType.${type}`) }))}
        change={(type) => change({ receptionType: type as ReceptionType })}
      />
      <div className="field-pair">
        <TextField {...count('guests')} inputMode="numeric" maxLength={4} />
        <TextField {...count('hosts')} inputMode="numeric" maxLength={4} />
      </div>
    </fieldset>
  )
}
