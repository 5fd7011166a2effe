/** A name or number as it counts: full-width and half-width letters are one, and blanks are nothing. */
export const plain = (written: string): string => written.normalize('NFKC').replace(/\s+/g, '')

/** Whether two names or numbers are the same, however they were typed. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other)
