import { hash } from 'node:crypto'

/** A statement that PostgreSQL plans once for each connection. */
export type Statement = { readonly name: string; readonly text: string }

/** Texts MUST come from code, never from input: values travel as parameters. */
export const statement = (text: string): Statement => ({ name: hash('sha256', text).slice(0, 32), text })
