/** Spaces and full-width characters make no other letter, no other voucher and no other supplier. */
export const plain = (text: string): string => `lower(regexp_replace(normalize(${text}, NFKC), '\\s', '', 'g'))`

/** The elements of what should be a list: none where a row was altered to hold something else. */
export const elements = (list: string): string =>
  `jsonb_array_elements(case when jsonb_typeof(${list}) = 'array' then ${list} else '[]' end)`

/** A text as a value of a type, or nothing where it is none. */
export const valid = (text: string, type: 'bigint' | 'date' | 'int'): string =>
  `(case when pg_input_is_valid(${text}, '${type}') then (${text})::${type} end)`
