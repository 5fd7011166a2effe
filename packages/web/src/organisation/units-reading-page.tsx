import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useQuery } from '@apollo/client/react'
import { use, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitsPageQuery, UnitsPageQueryVariables } from '../gql/graphql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { PlacesContext } from '../shell/places.ts'
import { useAsOf } from '../ui/as-of.ts'
import { OrganisationViews } from './organisation-views.tsx'

type Unit = UnitsPageQuery['organisation']['units'][number]

interface UnitsReadingPageProps {
  /** Each door asks its own schema. */
  question: TypedDocumentNode<UnitsPageQuery, UnitsPageQueryVariables>
  /** Acts that a door offers on a unit, and why it does not. */
  acts?: ((unit: Unit) => ReactNode) | undefined
  whyNot?: ReactNode
}

/** What the units were called, when, and which took in which. */
export function UnitsReadingPage({ question, acts, whyNot }: UnitsReadingPageProps) {
  const { t } = useTranslation()
  const { day, to } = useAsOf()
  const { organisation } = use(PlacesContext)
  const answer = useQuery(question, { variables: { asOf: day }, fetchPolicy: 'cache-and-network' })
  return (
    <>
      <PageTitle title={t('organisation.units')} trail={[{ to: to(organisation), label: t('organisation.title') }]} />
      <OrganisationViews />
      {day === null && whyNot}
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
              ...(day === null && acts
                ? [
                    {
                      key: 'acts',
                      kind: 'acts' as const,
                      header: t('organise.acts'),
                      cell: (unit: Unit) => !unit.mergedOn && acts(unit),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Loaded>
    </>
  )
}
