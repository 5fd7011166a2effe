import { p, type EntitySchema } from '@mikro-orm/core'

/** The columns of every audited row: who it is, which fact it stands at, and that fact's hash. */
export const stored = { id: p.uuid().primary(), version: p.integer(), head: p.text() }

type Stored = { id: string; version: number; head: string }

/** A table together with the pure function that explains its rows. */
export type Recorded<State extends object, Fact extends { readonly type: string }> = {
  readonly schema: EntitySchema
  readonly evolve: (state: State | undefined, fact: Fact) => State
}

/** Does not compile unless the table's columns are exactly the record's fields, with the same types. */
export function record<
  Entity extends Stored,
  State extends { readonly id: string },
  Fact extends { readonly type: string },
>(
  schema: EntitySchema<Entity> & Explains<Entity, State>,
  evolve: (state: State | undefined, fact: Fact) => State,
): Recorded<State, Fact> {
  return { schema: schema, evolve }
}

type Columns<Entity> = Omit<Entity, 'version' | 'head' | symbol>
type Explains<Entity, State> =
  Exclude<keyof Columns<Entity> & string, keyof State & string> extends never
    ? Exclude<keyof State & string, keyof Columns<Entity> & string> extends never
      ? State extends { readonly [K in keyof State & keyof Entity]: Entity[K] }
        ? unknown
        : never
      : never
    : never
