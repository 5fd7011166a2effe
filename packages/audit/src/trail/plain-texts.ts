import { hash } from 'node:crypto'
import { commit, INSTALLER, type Bilingual } from '@lianzhao/domain'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import type { Language } from '../graphql/language.ts'

export const sha256 = (text: string): string => hash('sha256', text)

/** A personal text beside the commitment that stands for it in rows and facts. */
export type PlainText = { readonly commitment: string; readonly salt: string; readonly text: string }

/** A text whose hash is not its commitment was altered behind the application's back. */
export const isAltered = ({ commitment, salt, text }: PlainText): boolean => commit(sha256, salt, text) !== commitment

const ERASED: Bilingual = { zh: '（已删除）', en: '(erased)' }
const ALTERED: Bilingual = { zh: '（与承诺不符）', en: ' (does not match its commitment)' }
const NOBODY: Bilingual = { zh: '（查无此人）', en: '(nobody of this number)' }

const show = (text: PlainText | undefined, language: Language): string =>
  text ? text.text + (isAltered(text) ? ALTERED[language] : '') : ERASED[language]

const TEXTS = statement('select commitment, salt, text from audit.plain_text where commitment = any($1::text[])')
const NAMES = statement(`
  select p.id, t.commitment, t.salt, t.text
  from audit.person p left join audit.plain_text t on t.commitment = p.name
  where p.id = any($1::uuid[])`)

/** Payees and accounts by their commitments, as a reader may see them. */
export const textsOf = (ask: Ask, language: Language) => async (commitments: readonly string[]) => {
  const found = new Map((await ask<PlainText>(TEXTS, [commitments])).map((text) => [text.commitment, text]))
  return commitments.map((commitment) => show(found.get(commitment), language))
}

/** People's names by their ids. */
export const namesOf = (ask: Ask, language: Language) => async (ids: readonly string[]) => {
  type Row = { readonly id: string } & { readonly [Key in keyof PlainText]: string | null }
  const found = new Map((await ask<Row>(NAMES, [ids])).map((row) => [row.id, row]))
  return ids.map((id) => {
    if (id === INSTALLER.id) return INSTALLER.name[language]
    const row = found.get(id)
    if (!row) return NOBODY[language]
    return show(row.commitment === null ? undefined : (row as PlainText), language)
  })
}
