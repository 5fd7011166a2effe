import { useTranslation } from 'react-i18next'
import type { TravelInput } from '../../gql/graphql'
import { Particulars } from '../../ui/particulars.tsx'
import { DetailTable } from './detail-table.tsx'
import { usePaperPair } from './paper-pair.ts'

export function TravelDetails({ travel }: { travel: TravelInput }) {
  const { t } = useTranslation()
  const paperPair = usePaperPair()
  const { region, outsiders, agenda, otherPayers, mission } = travel
  const pairs: [string, string][] = [[t('travel.region'), t(`region.${region}`)]]
  if (mission) pairs.push([t('mission.countries'), mission.countries.join(t('comma'))])
  pairs.push([t('travel.outsiders'), String(outsiders)])
  pairs.push(
    ...paperPair(t('mission.permit'), mission?.permit),
    ...paperPair(t('mission.foreignOpinion'), mission?.foreignOpinion),
    ...paperPair(t('mission.financeOpinion'), mission?.financeOpinion),
  )
  return (
    <>
      <Particulars pairs={pairs} />
      <DetailTable
        title={t('travel.agenda')}
        rows={agenda}
        columns={[
          { header: t('agenda.date'), cell: ({ date }) => <span className="figure">{date}</span> },
          { header: t('agenda.place'), cell: ({ place }) => place },
          { header: t('agenda.what'), cell: ({ what }) => what },
        ]}
      />
      <DetailTable
        title={t('travel.otherPayers')}
        rows={otherPayers}
        columns={[
          { header: t('payer.name'), cell: ({ name }) => name },
          { header: t('payer.kind'), cell: ({ kind }) => t(`payerKind.${kind}`) },
          { header: t('payer.what'), cell: ({ what }) => what },
        ]}
      />
      <DetailTable
        title={t('mission.courtesies')}
        rows={mission?.courtesies ?? []}
        columns={[
          { header: t('courtesy.what'), cell: ({ what }) => what },
          { header: t('courtesy.kind'), cell: ({ kind }) => t(`courtesyKind.${kind}`) },
          { header: t('courtesy.inPlan'), cell: ({ inPlan }) => t(inPlan ? 'matter.yes' : 'matter.no') },
        ]}
      />
    </>
  )
}
