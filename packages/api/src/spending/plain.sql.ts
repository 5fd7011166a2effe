/** Spaces and full-width characters make no other letter, no other voucher and no other supplier. */
export const plain = (text: string): string => `lower(regexp_replace(normalize(${text}, NFKC), '\\s', '', 'g'))`
