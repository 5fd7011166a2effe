import type { BeneficiaryKind, OtherInput, ProcurementWay } from '../../gql/graphql'
import { parseAmount } from '../../ui/parse-amount.ts'
import { countOf } from './count.ts'
import { counted, gapsAt, gapsInRows, priced, written, type Gap } from './gap.ts'

export interface TypedItem {
  what: string
  pieces: string
  price: string
}

export interface TypedBeneficiary {
  kind: BeneficiaryKind
  what: string
}

/** Any other matter as it is being typed. */
export interface TypedOther {
  items: TypedItem[]
  procurement: { stated: boolean; way: ProcurementWay; supplier: string; inCatalogue: boolean }
  beneficiaries: TypedBeneficiary[]
  legalBasis: string
}

export const blankItem: TypedItem = { what: '', pieces: '1', price: '' }
export const blankBeneficiary: TypedBeneficiary = { kind: 'ENTERPRISE', what: '' }

export const emptyOther: TypedOther = {
  items: [],
  procurement: { stated: false, way: 'CENTRAL', supplier: '', inCatalogue: false },
  beneficiaries: [],
  legalBasis: '',
}

export function gapsOfOther({ items, procurement, beneficiaries }: TypedOther): Gap[] {
  return [
    ...gapsInRows('other.beneficiaries', beneficiaries, 'beneficiary.row', ({ what }) => [
      ['what', 'beneficiary.what', written(what)],
    ]),
    ...gapsInRows('other.items', items, 'item.row', ({ what, pieces, price }) => [
      ['what', 'item.what', written(what)],
      ['pieces', 'item.pieces', counted(pieces)],
      ['price', 'item.price', priced(price)],
    ]),
    ...gapsAt('other.procurement', [
      ['supplier', 'procurement.supplier', !procurement.stated || written(procurement.supplier)],
    ]),
  ]
}

export function otherInput({ items, procurement, beneficiaries, legalBasis }: TypedOther): OtherInput {
  const { stated, way, supplier, inCatalogue } = procurement
  return {
    items: items.map(({ what, pieces, price }) => ({
      what: what.trim(),
      pieces: countOf(pieces) ?? 0,
      price: parseAmount(price) ?? '0.00',
    })),
    procurement: stated ? { way, supplier: supplier.trim(), inCatalogue } : null,
    beneficiaries: beneficiaries.map(({ kind, what }) => ({ kind, what: what.trim() })),
    legalBasis: legalBasis.trim() || null,
  }
}
