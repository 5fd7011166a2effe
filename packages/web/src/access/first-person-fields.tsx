import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Field } from '../ui/field.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { TypedPerson } from './setup.ts'

interface FirstPersonFieldsProps {
  person: TypedPerson
  /** Which of those who hold the same post, counted from one. */
  nth: number
  several: boolean
  id: (field: string) => string
  faultAt: (field: string) => string | undefined
  change: (parts: Partial<TypedPerson>) => void
}

/** One of the first people: the post, what it may and may not do, and who holds it. */
export function FirstPersonFields({ person, nth, several, id, faultAt, change }: FirstPersonFieldsProps) {
  const { t } = useTranslation()
  const { post, name, login, password } = person
  const title = several ? t('setup.nth', { post: t(`post.${post}`), nth }) : t(`post.${post}`)
  return (
    <fieldset className="first-person">
      <legend>{title}</legend>
      <p className="meta">{t(`setup.may.${post}`)}</p>
      <p className="meta">{t(`setup.mayNot.${post}`)}</p>
      <div className="field-triple first-person-fields">
        <TextField
          id={id('name')}
          label={t('setup.name')}
          fault={faultAt('name')}
          value={name}
          change={(typed) => change({ name: typed })}
          maxLength={60}
        />
        <TextField
          id={id('login')}
          label={t('setup.login')}
          hint={t('setup.loginHint')}
          fault={faultAt('login')}
          value={login}
          change={(typed) => change({ login: typed })}
          maxLength={30}
        />
        <Field
          id={id('password')}
          label={t('setup.password')}
          hint={t('setup.passwordHint')}
          fault={faultAt('password')}
        >
          {(control) => (
            <Input.Password
              {...control}
              autoComplete="new-password"
              value={password}
              onChange={(event) => change({ password: event.target.value })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}
