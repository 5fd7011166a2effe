import type { Operation } from './matrix.ts'

/**
 * What reading a field takes. An operation: the matrix is asked, over the record that the object carries. SIGNED_IN:
 * nothing more than to be somebody. WITH_PARENT: whoever may read the object that handed it out; on a field that hands out
 * a record, that record too is part of its parent.
 */
export type Right = Operation | 'SIGNED_IN' | 'WITH_PARENT'

export type TypeRights = { readonly right: Right; readonly fields: ReadonlyMap<string, Right> }
/** Every object type and every field of a schema. What is not named is handed out to nobody. */
export type FieldRights = Readonly<Record<string, TypeRights>>

/** Names the fields of one type, all under one right but for the exceptions. */
export const named = (right: Right, fields: string, exceptions: Readonly<Record<string, Right>> = {}): TypeRights => ({
  right,
  fields: new Map([
    ...fields
      .split(' ')
      .filter(Boolean)
      .map((field) => [field, right] as const),
    ...Object.entries(exceptions),
  ]),
})

/** The same type with further fields under its right. */
export const withMore = ({ right, fields }: TypeRights, more: string): TypeRights => ({
  right,
  fields: new Map([...fields, ...named(right, more).fields]),
})

/** The names that `schema` and the rights do not have in common: fields nobody named, and names of nothing. */
export function unmatched(
  rights: FieldRights,
  schema: readonly { readonly type: string; readonly fields: readonly string[] }[],
): { readonly unnamed: readonly string[]; readonly idle: readonly string[] } {
  const has = new Set(schema.flatMap(({ type, fields }) => fields.map((field) => `${type}.${field}`)))
  const names = new Set(
    Object.entries(rights).flatMap(([type, { fields }]) => [...fields.keys()].map((field) => `${type}.${field}`)),
  )
  return { unnamed: [...has].filter((one) => !names.has(one)), idle: [...names].filter((one) => !has.has(one)) }
}
