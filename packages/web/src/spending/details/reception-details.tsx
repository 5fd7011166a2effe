import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReceptionInput } from '../../gql/graphql'
import { Money } from '../../ui/money.tsx'
import { Particulars } from '../../ui/particulars.tsx'
import { DetailTable } from './detail-table.tsx'

export function ReceptionDetails({ reception }: { reception: ReceptionInput }) {
  const { t } = useTranslation()
  const { type, parties, hosts, meals, venue, activities, letter, evidence, gifts } = reception
  const sum = (heads: number[]) => heads.reduce((all, some) => all + some, 0)
  const guests = {
    n: sum(parties.map(({ heads }) => heads)),
    functionaries: sum(parties.map(({ functionaries }) => functionaries)),
  }
  const pairs: [string, ReactNode][] = [
    [t('reception.type'), t(`receptionType.${type}`)],
    [t('reception.guests'), t('reception.guestsOf', guests)],
    [t('reception.hosts'), String(hosts)],
    [t('reception.meals'), String(meals)],
    [t('venue.venue'), t('venue.of', { name: venue.name, kind: t(`venueKind.${venue.kind}`) })],
  ]
  if (activities.length > 0)
    pairs.push([t('reception.activities'), activities.map((kind) => t(`activityKind.${kind}`)).join(t('comma'))])
  if (letter) {
    const { unit: office, number, date } = letter
    pairs.push([t('reception.letter'), t('matter.paper', { office, number, date })])
  }
  return (
    <>
      <Particulars pairs={pairs} />
      <DetailTable
        title={t('reception.parties')}
        rows={parties}
        columns={[
          { header: t('party.unit'), cell: ({ unit }) => unit },
          { header: t('party.place'), cell: ({ place }) => place },
          { header: t('party.heads'), cell: ({ heads }) => String(heads), figure: true },
          {
            header: t('party.functionaries'),
            cell: ({ functionaries }) => String(functionaries),
            figure: true,
          },
        ]}
      />
      <DetailTable
        title={t('reception.evidence')}
        rows={evidence}
        columns={[
          { header: t('evidence.reference'), cell: ({ reference }) => reference },
          { header: t('evidence.kind'), cell: ({ kind }) => t(`evidenceKind.${kind}`) },
          { header: t('evidence.date'), cell: ({ date }) => date },
        ]}
      />
      <DetailTable
        title={t('reception.gifts')}
        rows={gifts}
        columns={[
          { header: t('gift.item'), cell: ({ item }) => item },
          { header: t('gift.kind'), cell: ({ kind }) => t(`giftKind.${kind}`) },
          { header: t('gift.pieces'), cell: ({ pieces }) => String(pieces), figure: true },
          { header: t('gift.value'), cell: ({ value }) => <Money amount={value} />, figure: true },
        ]}
      />
    </>
  )
}
