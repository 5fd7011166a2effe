import type { CivilDate } from '../time.ts'
import { reviver } from '../trail/revive.ts'

/**
 * Which notice the books were opened under. `digest` is the SHA-256 of its canonical text, so a notice that was changed
 * behind the application is found like any other row.
 */
export type Adoption = {
  readonly id: string
  readonly county: string
  readonly document: string
  readonly issuedOn: CivilDate
  readonly digest: string
}

export type NoticeAdopted = { readonly type: 'NoticeAdopted' } & Adoption
export type AdoptionFact = NoticeAdopted

export function evolveAdoption(_: Adoption | undefined, { type: _type, ...adoption }: AdoptionFact): Adoption {
  return adoption
}

export const reviveAdoptionFact = reviver<AdoptionFact>({ NoticeAdopted: {} })
