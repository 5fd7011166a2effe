import { useTranslation } from 'react-i18next'
import type { ReceptionExpensesInput } from '../../gql/graphql'
import { Money } from '../../ui/money.tsx'
import { Particulars } from '../../ui/particulars.tsx'
import { DetailTable } from '../details/detail-table.tsx'
import { BillTable } from './bill-table.tsx'

/** A reception as it was, its people by their names. */
export type TableTold = Omit<ReceptionExpensesInput, 'hosts' | 'listSignedBy'> & {
  hosts: string[]
  listSignedBy: string | null
}

export function TableDetails({ table }: { table: TableTold }) {
  const { t } = useTranslation()
  const { activity, place, guests, hosts, listSignedBy, listSignedOn, meals, rooms, bill } = table
  const signed = listSignedBy
    ? t('table.signed', { name: listSignedBy, date: listSignedOn ?? '—' })
    : t('table.unsigned')
  return (
    <>
      <Particulars
        pairs={[
          [t('table.activity'), activity],
          [t('table.place'), place],
          [t('table.hosts'), hosts.join(t('comma'))],
          [t('table.listSignedBy'), signed],
        ]}
      />
      <DetailTable
        title={t('listedGuest.all')}
        rows={guests}
        columns={[
          { header: t('listedGuest.unit'), cell: ({ unit }) => unit },
          { header: t('listedGuest.name'), cell: ({ name }) => name },
          { header: t('listedGuest.post'), cell: ({ post }) => post },
          {
            header: t('listedGuest.functionary'),
            cell: ({ functionary }) => (functionary ? t('matter.yes') : t('matter.no')),
          },
        ]}
      />
      <DetailTable
        title={t('meal.all')}
        rows={meals}
        columns={[
          { header: t('meal.date'), cell: ({ date }) => date },
          { header: t('meal.kind'), cell: ({ kind }) => t(`mealKind.${kind}`) },
          { header: t('meal.heads'), cell: ({ heads }) => String(heads), figure: true },
          { header: t('meal.amount'), cell: ({ amount }) => <Money amount={amount} />, figure: true },
        ]}
      />
      <DetailTable
        title={t('room.all')}
        rows={rooms}
        columns={[
          { header: t('room.type'), cell: ({ type }) => t(`roomType.${type}`) },
          { header: t('room.nights'), cell: ({ nights }) => String(nights), figure: true },
          { header: t('room.rate'), cell: ({ rate }) => <Money amount={rate} />, figure: true },
        ]}
      />
      <BillTable bill={bill} />
    </>
  )
}
