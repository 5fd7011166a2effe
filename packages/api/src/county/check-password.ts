import { refusal, type Bilingual, type Refusal } from '@lianzhao/domain'

const SHORTEST = 12
/** The login library hears no longer ones. */
const LONGEST = 128

/** A password that somebody chooses for a person. It is never repeated in the answer. */
export function checkPassword(field: string, password: string, login: string): Refusal[] {
  const weak = (message: Bilingual): Refusal[] => [
    refusal('INVALID_INPUT', message, {
      field,
      remedy: { zh: '另设密码,例如几个不相干的词。', en: 'Choose another password, such as a few unrelated words.' },
    }),
  ]
  const length = [...password].length
  if (length < SHORTEST || length > LONGEST)
    return weak({
      zh: `密码须为 ${SHORTEST} 至 ${LONGEST} 个字符,现为 ${length} 个。`,
      en: `A password has ${SHORTEST} to ${LONGEST} characters; this one has ${length}.`,
    })
  if (new Set(password).size < 4)
    return weak({ zh: '密码中不同的字符太少。', en: 'The password repeats the same few characters.' })
  if (login && password.toLowerCase().includes(login))
    return weak({ zh: '密码不能包含账号。', en: 'The password must not contain the account.' })
  return []
}
