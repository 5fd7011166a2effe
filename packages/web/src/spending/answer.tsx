import { graphql } from '../gql'

/** What every command answers: a receipt or refusals. */
export const answerParts = graphql(`
  fragment Answer_answer on Answer {
    refusals {
      code
      message
      remedy
      field
      severity
      rule {
        id
        citation
      }
    }
    receipt {
      hash
      at
      replayed
    }
  }
`)

export interface Receipt {
  hash: string
  at: string
  replayed: boolean
}

export const versionConflict = 'VERSION_CONFLICT'
