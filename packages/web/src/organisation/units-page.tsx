import { graphql } from '../gql'
import { OrganiseButton, OrganisingPlace, useMayOrganise } from './acts/organising-place.tsx'
import { WhyNot } from './acts/why-not.tsx'
import { UnitsReadingPage } from './units-reading-page.tsx'

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

export function UnitsPage() {
  const may = useMayOrganise()
  return (
    <OrganisingPlace>
      <UnitsReadingPage
        question={unitsPage}
        whyNot={<WhyNot verb="RENAME_UNIT" />}
        acts={
          may('RENAME_UNIT')
            ? (unit) => (
                <span className="act-buttons">
                  <OrganiseButton act={{ verb: 'RENAME_UNIT', unit }} />
                  <OrganiseButton act={{ verb: 'MERGE_UNIT', unit }} />
                </span>
              )
            : undefined
        }
      />
    </OrganisingPlace>
  )
}
