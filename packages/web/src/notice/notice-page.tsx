import { graphql } from '../gql'
import { NoticeReadingPage } from './notice-reading-page.tsx'

const noticePage = graphql(`
  query NoticePage {
    notice {
      document {
        title
        number
        normalised
        issuers
        issuedOn
      }
      declaredTeams
      teams {
        code
      }
      sections {
        clause
        printed
        heading
        reading
        clauses {
          id
          kinds
          text
          treatment {
            status
            does
            by
            part
          }
          ambiguities {
            id
            clauses
            subject
            readings
            adopted
            reason
          }
        }
      }
      targets {
        code
        name
        scope
        teams {
          code
          name
        }
        measure
        operator
        threshold {
          amount
          currency
        }
        foreignInvested
        needs
        count {
          met
          full
        }
        clauses
      }
      uses {
        code
        name
        fund
        clause
        open
      }
    }
  }
`)

export const NoticePage = () => <NoticeReadingPage question={noticePage} />
