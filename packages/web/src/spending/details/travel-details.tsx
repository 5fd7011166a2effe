import { useTranslation } from 'react-i18next'
import type { MissionInput, TravelInput } from '../../gql/graphql'
import { Particulars } from '../../ui/particulars.tsx'
import { DetailTable } from './detail-table.tsx'
import { usePaperPair } from './paper-pair.ts'

export function TravelDetails({ travel }: { travel: TravelInput }) {
  const { t } = useTranslation()
  const { region, outsiders, agenda, otherPayers, mission } = travel
  return (
    <>
      <Particulars
        pairs={[
          [t('travel.region'), t(`region.${region}`)],
          ...(mission ? [[t('mission.countries'), mission.countries.join(t('comma'))] satisfies [string, string]] : []),
          [t('travel.outsiders'), t('matter.people', { n: outsiders })],
        ]}
      />
      {mission && <MissionDetails mission={mission} />}
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
    </>
  )
}

function MissionDetails({ mission }: { mission: MissionInput }) {
  const { t } = useTranslation()
  const paperPair = usePaperPair()
  const { permit, foreignOpinion, financeOpinion, courtesies } = mission
  return (
    <>
      <Particulars
        pairs={[
          ...paperPair(t('mission.permit'), permit),
          ...paperPair(t('mission.foreignOpinion'), foreignOpinion),
          ...paperPair(t('mission.financeOpinion'), financeOpinion),
        ]}
      />
      <DetailTable
        title={t('mission.courtesies')}
        rows={courtesies}
        columns={[
          { header: t('courtesy.what'), cell: ({ what }) => what },
          { header: t('courtesy.kind'), cell: ({ kind }) => t(`courtesyKind.${kind}`) },
          { header: t('courtesy.inPlan'), cell: ({ inPlan }) => t(inPlan ? 'matter.yes' : 'matter.no') },
        ]}
      />
    </>
  )
}
