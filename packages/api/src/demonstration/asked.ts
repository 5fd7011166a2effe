import type { CivilDate, Details, MatterKind } from '@lianzhao/domain'
import type { Written } from './written.ts'

type DetailsOf<Kind extends MatterKind> = Omit<Written<Extract<Details, { kind: Kind }>>, 'kind'>

export type Reception = DetailsOf<'RECEPTION'>
export type Trip = DetailsOf<'TRAVEL'>
type Occasion = DetailsOf<'EVENT'>
type Other = DetailsOf<'OTHER'>

/** What somebody of the demonstration asks for. Amounts are yuan as people write them. */
export type Asked = {
  readonly team: string
  readonly fund?: 'SPECIAL'
  readonly use: string
  readonly amount: string
  readonly purpose: string
  readonly from: CivilDate
  readonly to?: CivilDate
  readonly place: string
  readonly lead?: string
  /** Whoever takes part besides the applicant, by name. */
  readonly participants?: readonly string[]
  readonly justifications?: readonly { readonly rule: string; readonly reason: string }[]
} & (
  | { readonly reception: Reception }
  | { readonly travel: Trip }
  | { readonly event: Occasion }
  | { readonly other: Other }
)

export type Received = Extract<Asked, { readonly reception: unknown }>
export type Travelled = Extract<Asked, { readonly travel: unknown }>
