import { hash } from 'node:crypto'

/** A statement that PostgreSQL plans once for each connection. The name is derived from the text, so equal texts share it. */
export type Statement = { readonly name: string; readonly text: string }

const made = new Map<string, Statement>()

/** Texts MUST come from code, never from input: values travel as parameters. */
export function named(text: string): Statement {
  const known = made.get(text)
  if (known) return known
  const statement = { name: hash('sha256', text).slice(0, 32), text }
  made.set(text, statement)
  return statement
}
