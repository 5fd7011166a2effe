import { hash } from 'node:crypto'

/** The hash that the domain takes as an argument: SHA-256 of the UTF-8 bytes, in hexadecimal. */
export const sha256 = (text: string): string => hash('sha256', text)
