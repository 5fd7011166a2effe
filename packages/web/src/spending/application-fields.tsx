import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import type { MatterKind } from '../gql/graphql'
import { AmountField } from '../ui/amount-field.tsx'
import { ChoiceField, type Choice } from '../ui/choice-field.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { Application, TextPart } from './application.ts'
import { KindFields, hasPapers } from './details/kind-fields.tsx'
import { matterKinds } from './details/enumerated.ts'
import { partId } from './details/slot.ts'
import { movedTo } from './details/travel.ts'
import { ParticipantsField } from './participants-field.tsx'

interface ApplicationFieldsProps {
  application: Application
  change: (parts: Partial<Application>) => void
  faultAt: (part: string) => string | undefined
  uses: Choice[]
  lines: Choice[]
}

export function ApplicationFields({ application, change, faultAt, uses, lines }: ApplicationFieldsProps) {
  const { t } = useTranslation()
  const { maySubmitFor } = useViewer()
  const empty = t('application.choose')
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
  const ofKind = { application, change, faultAt }
  const { travel, from: before } = application
  return (
    <>
      <fieldset>
        <legend>{t('application.group.what')}</legend>
        <RadioGroup
          id={partId('kind')}
          label={t('matter.kind')}
          value={application.kind}
          choices={matterKinds.map((kind) => ({ value: kind, label: t(`matterKind.${kind}`) }))}
          change={(kind) => change({ kind: kind as MatterKind })}
        />
        <KindFields {...ofKind} section="what" />
        <div className="field-pair">
          <ChoiceField {...part('team')} choices={teams} empty={empty} />
          <ChoiceField {...part('use')} choices={uses} {...(uses.length === 1 ? {} : { empty })} />
        </div>
        <TextField {...part('purpose')} maxLength={500} />
      </fieldset>
      <fieldset>
        <legend>{t('application.group.who')}</legend>
        <KindFields {...ofKind} section="who" />
        <ParticipantsField
          id={partId('participants')}
          participants={application.participants}
          change={(participants) => change({ participants })}
          fault={faultAt('participants')}
        />
      </fieldset>
      <fieldset>
        <legend>{t('application.group.when')}</legend>
        <div className="field-triple">
          <TextField
            {...part('from')}
            type="date"
            change={(from) => change({ from, travel: movedTo(travel, before, from) })}
          />
          <TextField {...part('to')} type="date" />
          <TextField {...part('place')} maxLength={100} />
        </div>
        <KindFields {...ofKind} section="where" />
      </fieldset>
      <fieldset>
        <legend>{t('application.group.money')}</legend>
        <div className="field-pair">
          <AmountField {...part('amount')} />
          <ChoiceField
            {...part('line')}
            choices={lines}
            {...(lines.length === 1 ? {} : { empty })}
            hint={application.use === '' ? t('application.lineAfterUse') : undefined}
          />
        </div>
        <KindFields {...ofKind} section="money" />
      </fieldset>
      {hasPapers(application) && (
        <fieldset>
          <legend>{t('application.group.papers')}</legend>
          <KindFields {...ofKind} section="papers" />
        </fieldset>
      )}
      <fieldset>
        <legend>{t('application.group.lead')}</legend>
        <TextField {...part('lead')} hint={t('application.leadHint')} maxLength={100} optional />
      </fieldset>
    </>
  )
}
