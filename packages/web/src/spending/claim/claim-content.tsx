import { graphql } from '../../gql'

/** Everything that a claim states: to be corrected where it was returned. */
export const claimContent = graphql(`
  fragment ClaimContent_claim on Claim {
    id
    number
    version
    status
    returnedReason
    amount {
      amount
    }
    method
    cashExemption
    payee {
      name
      account
    }
    note
    bearer {
      kind
      name
    }
    justifications {
      rule
      reason
    }
    vouchers {
      kind
      code
      number
      date
      buyer
      seller
      item
      amount
      share
    }
    reception {
      activity
      place
      guests {
        unit
        name
        post
        functionary
      }
      hosts {
        id
        name
      }
      listSignedBy {
        id
        name
      }
      listSignedOn
      meals {
        date
        kind
        heads
        amount
      }
      rooms {
        type
        nights
        rate
      }
      bill {
        kind
        item
        amount
      }
    }
    travel {
      traveller {
        id
        name
      }
      grade
      legs {
        date
        from
        to
        mode
        class
        amount
        exception
      }
      nights {
        date
        city
        kind
        amount
        vouched
      }
      mealDays
      mealAllowance
      localDays
      localAllowance
      hostDays
      carDays
      bill {
        kind
        item
        amount
      }
      countries
    }
    event {
      heads
      days
      notice {
        number
        office
        date
      }
      signIn {
        number
        office
        date
      }
      bill {
        kind
        item
        amount
      }
    }
    other {
      acceptance {
        number
        office
        date
      }
      bill {
        kind
        item
        amount
      }
    }
  }
`)
