import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusals, type Refusal } from '../integrity/refusals.tsx'
import { Field } from '../ui/field.tsx'
import { Strip } from '../ui/strip.tsx'
import { TextField } from '../ui/text-field.tsx'
import { spokenTag } from '../words/language.ts'
import { FirstPersonFields } from './first-person-fields.tsx'
import { FIRST_POSTS, nobodyYet, openFirstAccounts, type Failure, type TypedPerson } from './setup.ts'

const idOf = (field: string) => `setup-${field.replaceAll('.', '-')}`

/** Code, paper and people on one page, so that nothing that was typed is lost between steps. */
export function SetupForm({ done }: { done: () => void }) {
  const { t, i18n } = useTranslation()
  const [setupCode, setSetupCode] = useState('')
  const [document_, setDocument] = useState('')
  const [people, setPeople] = useState<TypedPerson[]>(() => FIRST_POSTS.map(nobodyYet))
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const told = useRef<HTMLElement>(null)
  useEffect(() => {
    if (refusals.length || failure) told.current?.focus()
  }, [refusals, failure])

  const submit = async () => {
    if (busy) return
    setBusy(true)
    const opened = await openFirstAccounts({ setupCode, document: document_, people }, spokenTag(i18n.language))
    setBusy(false)
    if (opened.outcome === 'opened') return done()
    setRefusals(opened.outcome === 'refused' ? opened.refusals : [])
    setFailure(opened.outcome === 'refused' ? undefined : opened.outcome)
  }
  const faultAt = (field: string) => refusals.find((one) => one.field === field)?.message
  const goTo = ({ field }: Refusal) =>
    field !== null && document.getElementById(idOf(field))
      ? () => document.getElementById(idOf(field))?.focus()
      : undefined
  const change = (index: number, parts: Partial<TypedPerson>) =>
    setPeople((before) => before.map((one, at) => (at === index ? { ...one, ...parts } : one)))
  const clerks = people.length > FIRST_POSTS.length

  return (
    <form
      className="setup-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <p>{t('setup.about')}</p>
      {failure && <Strip ref={told} tone="danger" alert title={t(`setup.failure.${failure}`)} />}
      <Refusals ref={told} refusals={refusals} title={t('setup.refused')} goTo={goTo} />
      <ol className="setup-steps">
        <li>
          <h2>{t('setup.step.code')}</h2>
          <Field id={idOf('setupCode')} label={t('setup.code')} hint={t('setup.codeHint')} fault={faultAt('setupCode')}>
            {(control) => (
              <Input
                {...control}
                autoFocus
                autoComplete="one-time-code"
                value={setupCode}
                onChange={(event) => setSetupCode(event.target.value)}
              />
            )}
          </Field>
        </li>
        <li>
          <h2>{t('setup.step.people')}</h2>
          <p>{t('setup.peopleHow')}</p>
          <TextField
            id={idOf('document')}
            label={t('setup.document')}
            hint={t('setup.documentHint')}
            fault={faultAt('document')}
            value={document_}
            change={setDocument}
            maxLength={100}
          />
          {people.map((person, index) => (
            <FirstPersonFields
              key={index}
              person={person}
              nth={people.slice(0, index).filter(({ post }) => post === person.post).length + 1}
              several={people.filter(({ post }) => post === person.post).length > 1}
              id={(field) => idOf(`people.${index}.${field}`)}
              faultAt={(field) => faultAt(`people.${index}.${field}`)}
              change={(parts) => change(index, parts)}
            />
          ))}
          <Button
            onClick={() =>
              setPeople((before) => (clerks ? before.slice(0, -1) : [...before, nobodyYet('OFFICE_CLERK')]))
            }
          >
            {clerks ? t('setup.oneClerk') : t('setup.anotherClerk')}
          </Button>
        </li>
        <li>
          <h2>{t('setup.step.open')}</h2>
          <p>{t('setup.once')}</p>
          <Button type="primary" htmlType="submit" aria-disabled={busy ? true : undefined}>
            {busy ? t('dialog.sending') : t('setup.open')}
          </Button>
        </li>
      </ol>
    </form>
  )
}
