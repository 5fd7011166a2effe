import { useTranslation } from 'react-i18next'
import type { OtherInput } from '../../gql/graphql'
import { Money } from '../../ui/money.tsx'
import { Particulars } from '../../ui/particulars.tsx'
import { DetailTable } from './detail-table.tsx'

export function OtherDetails({ other }: { other: OtherInput }) {
  const { t } = useTranslation()
  const { items, procurement, beneficiaries, legalBasis } = other
  const pairs: [string, string][] = []
  if (procurement) {
    pairs.push([t('procurement.way'), t(`procurementWay.${procurement.way}`)])
    pairs.push([t('procurement.supplier'), procurement.supplier])
    pairs.push([t('procurement.inCatalogue'), t(procurement.inCatalogue ? 'matter.yes' : 'matter.no')])
  }
  if (legalBasis) pairs.push([t('other.legalBasis'), legalBasis])
  return (
    <>
      {pairs.length > 0 && <Particulars pairs={pairs} />}
      <DetailTable
        title={t('other.items')}
        rows={items}
        columns={[
          { header: t('item.what'), cell: ({ what }) => what },
          { header: t('item.pieces'), cell: ({ pieces }) => String(pieces), figure: true },
          { header: t('item.price'), cell: ({ price }) => <Money amount={price} />, figure: true },
        ]}
      />
      <DetailTable
        title={t('other.beneficiaries')}
        rows={beneficiaries}
        columns={[
          { header: t('beneficiary.what'), cell: ({ what }) => what },
          { header: t('beneficiary.kind'), cell: ({ kind }) => t(`beneficiaryKind.${kind}`) },
        ]}
      />
    </>
  )
}
