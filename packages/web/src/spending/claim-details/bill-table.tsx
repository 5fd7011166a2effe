import { useTranslation } from 'react-i18next'
import type { BillLineInput } from '../../gql/graphql'
import { Money } from '../../ui/money.tsx'
import { DetailTable } from '../details/detail-table.tsx'

export function BillTable({ bill }: { bill: BillLineInput[] }) {
  const { t } = useTranslation()
  return (
    <DetailTable
      title={t('billLine.bill')}
      rows={bill}
      columns={[
        { header: t('billLine.item'), cell: ({ item }) => item },
        { header: t('billLine.kind'), cell: ({ kind }) => t(`billKind.${kind}`) },
        { header: t('billLine.amount'), cell: ({ amount }) => <Money amount={amount} />, figure: true },
      ]}
    />
  )
}
