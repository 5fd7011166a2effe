import { graphql } from './gql'

/** Everything that a record states of its matter. */
export const recordMatter = graphql(`
  fragment RecordMatter_record on SpendingRecord {
    id
    kind
    lead
    reception {
      type
      hosts
      meals
      activities
      venue {
        name
        kind
      }
      parties {
        unit
        place
        heads
        functionaries
      }
      letter {
        number
        unit
        date
      }
      evidence {
        kind
        reference
        date
      }
      gifts {
        kind
        item
        pieces
        value
      }
    }
    travel {
      region
      outsiders
      agenda {
        date
        place
        what
      }
      otherPayers {
        kind
        name
        what
      }
      mission {
        countries
        permit {
          number
          office
          date
        }
        foreignOpinion {
          number
          office
          date
        }
        financeOpinion {
          number
          office
          date
        }
        courtesies {
          kind
          what
          inPlan
        }
      }
    }
    event {
      event
      heads
      plan
      lectureFee
      placeApproval {
        number
        office
        date
      }
    }
    other {
      legalBasis
      items {
        what
        pieces
        price
      }
      procurement {
        way
        supplier
        inCatalogue
      }
      beneficiaries {
        kind
        what
      }
    }
  }
`)
