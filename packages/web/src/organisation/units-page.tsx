import { useQuery } from '@apollo/client/react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../gql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { OrganiseButton, OrganisingPlace, useMayOrganise } from './acts/organising-place.tsx'
import { WhyNot } from './acts/why-not.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { OrganisationViews } from './organisation-views.tsx'

const unitsPage = graphql(`
  query UnitsPage($asOf: LocalDate) {
    organisation(asOf: $asOf) {
      asOf
      units {
        id
        version
        kind
        name
        names {
          name
          from
          document
        }
        mergedInto {
          name
        }
        mergedOn
        roles
        clause
      }
    }
  }
`)

/** What the units were called, when, and which took in which. */
export function UnitsPage() {
  const { t } = useTranslation()
  const { day } = useAsOf()
  const may = useMayOrganise()
  const answer = useQuery(unitsPage, { variables: { asOf: day }, fetchPolicy: 'cache-and-network' })
  return (
    <OrganisingPlace>
      <PageTitle title={t('organisation.units')} trail={[{ to: '/organisation', label: t('organisation.title') }]} />
      <OrganisationViews />
      {day === null && <WhyNot verb="RENAME_UNIT" />}
      <Loaded answer={answer} what={t('organisation.units')} rows={12}>
        {({ organisation: { units } }, busy) => (
          <DataTable
            caption={t('organisation.units')}
            rows={units}
            rowKey={({ id }) => id}
            busy={busy}
            columns={[
              { key: 'name', header: t('unit.name'), kind: 'head', narrow: 'first', cell: ({ name }) => name },
              { key: 'kind', header: t('unit.kind'), cell: ({ kind }) => t(`unit.kinds.${kind}`) },
              {
                key: 'names',
                header: t('unit.names'),
                narrow: 'second',
                cell: ({ names, mergedInto, mergedOn }) => (
                  <ol>
                    {names.map(({ document, ...name }) => (
                      <li key={name.from}>
                        {t('unit.nameFrom', name)} <span className="meta">{document}</span>
                      </li>
                    ))}
                    {mergedInto && <li>{t('unit.mergedInto', { unit: mergedInto.name, day: mergedOn })}</li>}
                  </ol>
                ),
              },
              {
                key: 'roles',
                header: t('unit.roles'),
                cell: ({ roles }) => roles.map((role) => t(`unit.role.${role}`)).join(t('comma')),
              },
              { key: 'clause', header: t('unit.clause'), cell: ({ clause }) => clause && <BasisLink id={clause} /> },
              ...(day === null && may('RENAME_UNIT')
                ? [
                    {
                      key: 'acts',
                      kind: 'acts' as const,
                      header: t('organise.acts'),
                      cell: ({ mergedOn, ...unit }: (typeof units)[number]) =>
                        !mergedOn && (
                          <span className="act-buttons">
                            <OrganiseButton act={{ verb: 'RENAME_UNIT', unit }} />
                            <OrganiseButton act={{ verb: 'MERGE_UNIT', unit }} />
                          </span>
                        ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Loaded>
    </OrganisingPlace>
  )
}
