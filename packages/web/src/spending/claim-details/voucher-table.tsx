import { useTranslation } from 'react-i18next'
import type { VoucherInput } from '../../gql/graphql'
import { Money } from '../../ui/money.tsx'
import { DetailTable } from '../details/detail-table.tsx'

/** The vouchers of a claim, and how much of each it takes. */
export function VoucherTable({ vouchers }: { vouchers: VoucherInput[] }) {
  const { t } = useTranslation()
  return (
    <DetailTable
      title={t('voucher.all')}
      rows={vouchers}
      columns={[
        {
          header: t('voucher.number'),
          cell: ({ code, number }) => <code>{[code, number].filter(Boolean).join(' ')}</code>,
        },
        { header: t('voucher.kind'), cell: ({ kind }) => t(`voucherKind.${kind}`) },
        { header: t('voucher.date'), cell: ({ date }) => date ?? '—' },
        { header: t('voucher.seller'), cell: ({ seller }) => seller },
        { header: t('voucher.buyer'), cell: ({ buyer }) => buyer ?? '—' },
        { header: t('voucher.item'), cell: ({ item }) => t(`voucherItem.${item}`) },
        { header: t('voucher.amount'), cell: ({ amount }) => <Money amount={amount} />, figure: true },
        { header: t('voucher.share'), cell: ({ share }) => <Money amount={share} />, figure: true },
      ]}
    />
  )
}
