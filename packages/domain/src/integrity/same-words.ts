/** A name or number as it counts: full-width and half-width letters are one, and blanks are nothing. */
export const plain = (written: string): string => written.normalize('NFKC').replace(/\s+/g, '')
