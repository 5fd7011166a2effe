import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TravelExpensesInput } from '../../gql/graphql'
import { exactAmount } from '../../ui/amount-text.ts'
import { Money } from '../../ui/money.tsx'
import { Particulars } from '../../ui/particulars.tsx'
import { DetailTable } from '../details/detail-table.tsx'
import { BillTable } from './bill-table.tsx'

/** The trip of one traveller, by their name. */
export type JourneyTold = TravelExpensesInput

export function JourneyDetails({ journey }: { journey: JourneyTold }) {
  const { t } = useTranslation()
  const { traveller, grade, legs, nights, mealDays, localDays, hostDays, carDays, countries, bill } = journey
  const pairs: [string, ReactNode][] = [
    [t('journey.traveller'), traveller],
    [t('journey.grade'), t(`organise.grade.${grade}`)],
    [t('journey.mealAllowance'), t('journey.daily', { n: mealDays, amount: exactAmount(journey.mealAllowance) })],
    [t('journey.localAllowance'), t('journey.daily', { n: localDays, amount: exactAmount(journey.localAllowance) })],
  ]
  if (hostDays.length > 0) pairs.push([t('journey.hostDays'), hostDays.join(t('comma'))])
  if (carDays.length > 0) pairs.push([t('journey.carDays'), carDays.join(t('comma'))])
  if (countries.length > 0) pairs.push([t('journey.countries'), countries.join(t('comma'))])
  return (
    <>
      <Particulars pairs={pairs} />
      <DetailTable
        title={t('leg.all')}
        rows={legs}
        columns={[
          { header: t('leg.date'), cell: ({ date }) => date },
          { header: t('leg.from'), cell: ({ from }) => from },
          { header: t('leg.to'), cell: ({ to }) => to },
          {
            header: t('leg.mode'),
            cell: ({ mode, class: seat, exception }) =>
              [t(`legMode.${mode}`), t(`legClass.${seat}`), exception].filter(Boolean).join(t('comma')),
          },
          { header: t('leg.amount'), cell: ({ amount }) => <Money amount={amount} />, figure: true },
        ]}
      />
      <DetailTable
        title={t('night.all')}
        rows={nights}
        columns={[
          { header: t('night.date'), cell: ({ date }) => date },
          { header: t('night.city'), cell: ({ city }) => city },
          { header: t('night.kind'), cell: ({ kind }) => t(`nightKind.${kind}`) },
          {
            header: t('night.vouched'),
            cell: ({ kind, vouched }) => (kind === 'HOTEL' ? (vouched ? t('matter.yes') : t('matter.no')) : '—'),
          },
          { header: t('night.amount'), cell: ({ amount }) => <Money amount={amount} />, figure: true },
        ]}
      />
      <BillTable bill={bill} />
    </>
  )
}
