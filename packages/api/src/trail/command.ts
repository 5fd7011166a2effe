import type { Act, Decision, Refusal } from '@lianzhao/domain'
import type { Statement } from '../database/named.ts'
import type { Recorded } from './record.ts'

/** Where a command finds a record: by id, by a column of another record it names, or nowhere yet. */
export type Find<State extends object, Fact extends { readonly type: string }> = {
  readonly record: Recorded<State, Fact>
  /** The version that the client saw. */
  readonly expected?: number
} & (
  | { readonly id: string }
  | { readonly create: string }
  /** `[name, column]`: the id stands in that column of the record found under that name. */
  | { readonly of: readonly [string, string] }
)

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any record may be named; each command infers its own.
export type Finds = { readonly [name: string]: Find<any, any> }

export type StatesOf<On extends Finds> = {
  readonly [Name in keyof On]: NonNullable<On[Name]> extends { readonly record: Recorded<infer State, infer _> }
    ? NonNullable<On[Name]> extends { readonly create: string }
      ? undefined
      : State
    : never
}
type FactsOf<On extends Finds> = {
  readonly [Name in keyof On]?: NonNullable<On[Name]> extends { readonly record: Recorded<infer _, infer Fact> }
    ? readonly Fact[]
    : never
}

/** A personal text whose commitment stands in a fact of the same transaction. */
export type PlainText = { readonly commitment: string; readonly salt: string; readonly text: string }

/** One use case. The order of `on` is the order of the locks: request, claim, payment, then the line. */
export type Command<On extends Finds> = {
  readonly on: On
  /** Statements asked behind the locks; the first row of each answer is given to `decide`. */
  readonly ask?: readonly { readonly statement: Statement; readonly values: readonly unknown[] }[]
  /** Whether this reader may know that the records exist. If not, the answer is that of an unknown id. */
  readonly visible?: (states: StatesOf<On>) => boolean
  readonly decide: (states: StatesOf<On>, asked: readonly (readonly unknown[])[]) => Decision<FactsOf<On>>
  readonly plainTexts?: readonly PlainText[]
}

/** Everything that came in with a command; all of it is covered by the idempotency key. */
export type Order = { readonly act: Act; readonly input: object }

/** What was done: the hash of the act's own fact, and the ids of the records under the command's own names for them. */
export type Done = { readonly hash: string; readonly at: string; readonly records: Readonly<Record<string, string>> }

export type Outcome =
  | { readonly done: Done; readonly replayed: boolean }
  | { readonly refusals: readonly Refusal[]; readonly records: Readonly<Record<string, string>> }

/** Lets a command infer its own records, so that `decide` needs no casts. */
export const command = <const On extends Finds>(command: Command<On>): Command<On> => command
