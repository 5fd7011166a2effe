import type { Commitment, FenDigits } from '@lianzhao/domain'

/** What a record states, as a client writes it: money in yuan, names in plain text. */
export type Written<Stated> = Stated extends Commitment | FenDigits
  ? string
  : Stated extends readonly (infer One)[]
    ? readonly Written<One>[]
    : Stated extends object
      ? { readonly [Name in keyof Stated]: Written<Stated[Name]> }
      : Stated
