import { useTranslation } from 'react-i18next'
import type { Region } from '../../gql/graphql'
import { courtesyKinds, payerKinds, regions } from './enumerated.ts'
import { CheckPart, ChoicePart, CountPart, DatePart, PaperPart, RadioPart, RowsPart, TextPart } from './parts.tsx'
import type { Section } from './section.ts'
import { inside, type Slot } from './slot.ts'
import { blankCourtesy, blankPayer, leavesMainland, type TypedMission, type TypedTravel } from './travel.ts'

interface TravelFieldsProps {
  slot: Slot<TypedTravel>
  section: Section
  /** The first day of the trip, on which the first item of the programme stands. */
  from: string
}

export function TravelFields({ slot, section, from }: TravelFieldsProps) {
  const { t } = useTranslation()
  const mission = leavesMainland(slot.value) ? inside(slot, 'mission') : undefined
  switch (section) {
    case 'what':
      return <Destination slot={slot} />
    case 'who':
      return (
        <div className="field-pair">
          <CountPart slot={inside(slot, 'outsiders')} label={t('travel.outsiders')} hint={t('travel.outsidersHint')} />
        </div>
      )
    case 'where':
      return (
        <>
          {mission && <Countries slot={mission} />}
          <Agenda slot={slot} from={from} />
        </>
      )
    case 'money':
      return (
        <>
          <OtherPayers slot={slot} />
          {mission && <Courtesies slot={mission} />}
        </>
      )
    case 'papers':
      return (
        mission && (
          <>
            <PaperPart slot={inside(mission, 'permit')} label={t('mission.hasPermit')} group={t('mission.permit')} />
            <PaperPart
              slot={inside(mission, 'foreignOpinion')}
              label={t('mission.hasForeignOpinion')}
              group={t('mission.foreignOpinion')}
            />
            <PaperPart
              slot={inside(mission, 'financeOpinion')}
              label={t('mission.hasFinanceOpinion')}
              group={t('mission.financeOpinion')}
            />
          </>
        )
      )
  }
}

/** A trip to Taiwan goes to Taiwan: the destination fills the first of the countries, unless one is written there. */
function Destination({ slot }: { slot: Slot<TypedTravel> }) {
  const { t } = useTranslation()
  const { value, change } = slot
  const { countries } = value.mission
  const choose = (region: Region) => {
    const untouched = countries.every((country) => country.trim() === '' || country === t(`region.${value.region}`))
    const named = region === 'TAIWAN' ? [t('region.TAIWAN')] : ['']
    const mission = untouched ? { ...value.mission, countries: named } : value.mission
    change({ ...value, region, mission })
  }
  return (
    <RadioPart
      slot={{ ...inside(slot, 'region'), change: choose }}
      label={t('travel.region')}
      values={regions}
      word={(region) => t(`region.${region}`)}
    />
  )
}

function Agenda({ slot, from }: { slot: Slot<TypedTravel>; from: string }) {
  const { t } = useTranslation()
  const date = slot.value.agenda.at(-1)?.date ?? from
  return (
    <RowsPart
      slot={inside(slot, 'agenda')}
      label={t('travel.agenda')}
      name={(n) => t('agenda.row', { n })}
      addLabel={t('travel.addAgenda')}
      blank={{ date, place: '', what: '' }}
    >
      {(item) => (
        <div className="field-triple">
          <DatePart slot={inside(item, 'date')} label={t('agenda.date')} />
          <TextPart slot={inside(item, 'place')} label={t('agenda.place')} />
          <TextPart slot={inside(item, 'what')} label={t('agenda.what')} longest={500} />
        </div>
      )}
    </RowsPart>
  )
}

function OtherPayers({ slot }: { slot: Slot<TypedTravel> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'otherPayers')}
      label={t('travel.otherPayers')}
      name={(n) => t('payer.row', { n })}
      addLabel={t('travel.addPayer')}
      blank={blankPayer}
    >
      {(payer) => (
        <div className="field-triple">
          <ChoicePart
            slot={inside(payer, 'kind')}
            label={t('payer.kind')}
            values={payerKinds}
            word={(kind) => t(`payerKind.${kind}`)}
          />
          <TextPart slot={inside(payer, 'name')} label={t('payer.name')} />
          <TextPart slot={inside(payer, 'what')} label={t('payer.what')} />
        </div>
      )}
    </RowsPart>
  )
}

function Countries({ slot }: { slot: Slot<TypedMission> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'countries')}
      label={t('mission.countries')}
      name={(n) => t('mission.country', { n })}
      addLabel={t('mission.addCountry')}
      blank=""
    >
      {(country) => <TextPart slot={country} label={t('mission.name')} />}
    </RowsPart>
  )
}

function Courtesies({ slot }: { slot: Slot<TypedMission> }) {
  const { t } = useTranslation()
  return (
    <RowsPart
      slot={inside(slot, 'courtesies')}
      label={t('mission.courtesies')}
      name={(n) => t('courtesy.row', { n })}
      addLabel={t('mission.addCourtesy')}
      blank={blankCourtesy}
    >
      {(courtesy) => (
        <>
          <div className="field-pair">
            <ChoicePart
              slot={inside(courtesy, 'kind')}
              label={t('courtesy.kind')}
              values={courtesyKinds}
              word={(kind) => t(`courtesyKind.${kind}`)}
            />
            <TextPart slot={inside(courtesy, 'what')} label={t('courtesy.what')} />
          </div>
          <CheckPart slot={inside(courtesy, 'inPlan')} label={t('courtesy.inPlan')} />
        </>
      )}
    </RowsPart>
  )
}
