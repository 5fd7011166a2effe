/* eslint-disable */
import * as types from './graphql'
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core'

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment BudgetLines_line on BudgetLine {\n    id\n    fund\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    allocated {\n      amount\n    }\n    available {\n      amount\n    }\n    committed {\n      amount\n    }\n    paid {\n      amount\n    }\n  }\n': typeof types.BudgetLines_LineFragmentDoc
  '\n  query Funds($fiscalYear: Int!, $after: String) {\n    budgetLines(fiscalYear: $fiscalYear, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...BudgetLines_line\n          allocated {\n            amount\n          }\n          available {\n            amount\n          }\n          committed {\n            amount\n          }\n          paid {\n            amount\n          }\n        }\n      }\n    }\n  }\n': typeof types.FundsDocument
  '\n  fragment LinePanel_line on BudgetLine {\n    id\n    fiscalYear\n    fund\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    allocated {\n      amount\n    }\n    available {\n      amount\n    }\n    committed {\n      amount\n    }\n    paid {\n      amount\n    }\n  }\n': typeof types.LinePanel_LineFragmentDoc
  '\n  query OfficeFrame {\n    county {\n      name\n      demonstration\n      now\n      ruleSet\n      factCount\n      oversightAddress\n    }\n    viewer {\n      person {\n        id\n        name\n      }\n      posts {\n        id\n        post\n        team {\n          code\n          name\n        }\n      }\n      maySubmitFor {\n        code\n        name\n        awaitsHead\n      }\n      waiting\n    }\n  }\n': typeof types.OfficeFrameDocument
  '\n  mutation ApproveRequest($input: ApproveRequestInput!) {\n    approveRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.ApproveRequestDocument
  '\n  mutation AuthoriseClaim($input: AuthoriseClaimInput!) {\n    authoriseClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.AuthoriseClaimDocument
  '\n  mutation ConfirmPayment($input: ConfirmPaymentInput!) {\n    confirmPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.ConfirmPaymentDocument
  '\n  mutation FileClaim($input: FileClaimInput!) {\n    fileClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.FileClaimDocument
  '\n  mutation RefuseClaim($input: RefuseClaimInput!) {\n    refuseClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.RefuseClaimDocument
  '\n  mutation RejectRequest($input: RejectRequestInput!) {\n    rejectRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.RejectRequestDocument
  '\n  mutation RequestPayment($input: RequestPaymentInput!) {\n    requestPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.RequestPaymentDocument
  '\n  mutation ReturnClaim($input: ReturnClaimInput!) {\n    returnClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.ReturnClaimDocument
  '\n  mutation ReturnPayment($input: ReturnPaymentInput!) {\n    returnPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.ReturnPaymentDocument
  '\n  mutation ReturnRequest($input: ReturnRequestInput!) {\n    returnRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.ReturnRequestDocument
  '\n  mutation ReviewClaim($input: ReviewClaimInput!) {\n    reviewClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.ReviewClaimDocument
  '\n  mutation WithdrawRequest($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.WithdrawRequestDocument
  '\n  fragment Answer_answer on Answer {\n    refusals {\n      code\n      message\n      remedy\n      field\n      severity\n      rule {\n        id\n        citation\n      }\n    }\n    receipt {\n      hash\n      at\n      replayed\n    }\n  }\n': typeof types.Answer_AnswerFragmentDoc
  '\n  query ApplicationChoices($fiscalYear: Int!, $team: String!) {\n    uses {\n      code\n      name\n      fund\n    }\n    budgetLines(fiscalYear: $fiscalYear, team: $team, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          fund\n          team {\n            code\n            name\n          }\n          use {\n            code\n            name\n            fund\n          }\n          available {\n            amount\n          }\n        }\n      }\n    }\n  }\n': typeof types.ApplicationChoicesDocument
  '\n  fragment ClaimCard_claim on Claim {\n    id\n    number\n    status\n    returnedReason\n    refusedReason\n    amount {\n      amount\n    }\n    cut {\n      amount\n    }\n    allowed {\n      amount\n    }\n    method\n    cashExemption\n    payee {\n      name\n      account\n    }\n    vouchers\n    note\n    filedBy {\n      id\n      name\n    }\n    filedAt\n    reviewer {\n      id\n      name\n    }\n    authoriser {\n      id\n      name\n    }\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n': typeof types.ClaimCard_ClaimFragmentDoc
  '\n  fragment Claims_request on SpendingRequest {\n    id\n    claims(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          ...ClaimCard_claim\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                ...PaymentCard_payment\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.Claims_RequestFragmentDoc
  '\n  query ApplicationToCorrect($number: String!) {\n    spendingRequest(number: $number) {\n      id\n      number\n      version\n      status\n      returnedReason\n      team {\n        code\n      }\n      use {\n        code\n      }\n      line {\n        id\n      }\n      amount {\n        amount\n      }\n      purpose\n      from\n      to\n      place\n      reception {\n        type\n        guests\n        hosts\n      }\n      justifications {\n        rule\n        reason\n      }\n    }\n  }\n': typeof types.ApplicationToCorrectDocument
  '\n  fragment EveryAct_request on SpendingRequest {\n    id\n    number\n    version\n    purpose\n    amount {\n      amount\n    }\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    line {\n      id\n      available {\n        amount\n      }\n    }\n    actions {\n      action\n      allowed\n    }\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          number\n          version\n          status\n          amount {\n            amount\n          }\n          allowed {\n            amount\n          }\n          method\n          cashExemption\n          payee {\n            name\n            account\n          }\n          vouchers\n          note\n          actions {\n            action\n            allowed\n          }\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                number\n                version\n                amount {\n                  amount\n                }\n                actions {\n                  action\n                  allowed\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.EveryAct_RequestFragmentDoc
  '\n  query JudgeApplication($application: ApplicationInput!, $id: ID) {\n    judgeApplication(application: $application, id: $id) {\n      judgement {\n        ...RuleTrace_judgement\n      }\n      refusals {\n        code\n        message\n        remedy\n        field\n        severity\n        rule {\n          id\n          citation\n        }\n      }\n      available {\n        amount\n      }\n      availableAfter {\n        amount\n      }\n    }\n  }\n': typeof types.JudgeApplicationDocument
  '\n  fragment NextStep_request on SpendingRequest {\n    id\n    ...WaitsFor_request\n    actions {\n      action\n      allowed\n      refusal {\n        code\n        message\n        rule {\n          id\n          citation\n        }\n      }\n    }\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          actions {\n            action\n            allowed\n            refusal {\n              code\n              message\n              rule {\n                id\n                citation\n              }\n            }\n          }\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                actions {\n                  action\n                  allowed\n                  refusal {\n                    code\n                    message\n                    rule {\n                      id\n                      citation\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.NextStep_RequestFragmentDoc
  '\n  fragment PaymentCard_payment on Payment {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    method\n    requestedBy {\n      id\n      name\n    }\n    requestedAt\n    confirmedBy {\n      id\n      name\n    }\n    confirmedAt\n    receiptNumber\n    returnedReason\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n': typeof types.PaymentCard_PaymentFragmentDoc
  '\n  fragment ReceiptStrip_request on SpendingRequest {\n    id\n    number\n    ...WaitsFor_request\n  }\n': typeof types.ReceiptStrip_RequestFragmentDoc
  '\n  fragment RecordFact_fact on Fact {\n    id\n    type\n    number\n    at\n    actor {\n      id\n      name\n    }\n    hash\n    amount {\n      amount\n    }\n    reason\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n': typeof types.RecordFact_FactFragmentDoc
  '\n  fragment RecordFacts_request on SpendingRequest {\n    id\n    number\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...RecordFact_fact\n        }\n      }\n    }\n  }\n': typeof types.RecordFacts_RequestFragmentDoc
  '\n  query MoreFacts($number: String!, $after: String) {\n    spendingRequest(number: $number) {\n      id\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...RecordFact_fact\n          }\n        }\n      }\n    }\n  }\n': typeof types.MoreFactsDocument
  '\n  fragment RequestParticulars_request on SpendingRequest {\n    id\n    status\n    returnedReason\n    rejectedReason\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    from\n    to\n    place\n    reception {\n      type\n      guests\n      hosts\n    }\n    applicant {\n      id\n      name\n    }\n    submittedAt\n    approver {\n      id\n      name\n    }\n    approvedAt\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n': typeof types.RequestParticulars_RequestFragmentDoc
  '\n  fragment RuleTrace_judgement on Judgement {\n    ruleSet\n    stage\n    at\n    results {\n      rule {\n        id\n        name\n        citation\n      }\n      verdict\n      severity\n      sentence\n      remedy\n      reason\n      field\n    }\n  }\n': typeof types.RuleTrace_JudgementFragmentDoc
  '\n  query SpendingList($filter: SpendingFilter, $after: String) {\n    teams {\n      code\n      name\n    }\n    uses {\n      code\n      name\n    }\n    spendingRequests(filter: $filter, first: 50, after: $after) {\n      totalCount\n      totalAmount {\n        amount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...SpendingTable_request\n        }\n      }\n    }\n  }\n': typeof types.SpendingListDocument
  '\n  query SpendingPage($number: String!) {\n    spendingRequest(number: $number) {\n      id\n      ...SpendingRecord_request\n    }\n  }\n': typeof types.SpendingPageDocument
  '\n  fragment SpendingRecord_request on SpendingRequest {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    amount {\n      amount\n    }\n    line {\n      id\n      ...LinePanel_line\n    }\n    ...WaitsFor_request\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    ...EveryAct_request\n    ...RequestParticulars_request\n    ...NextStep_request\n    ...Claims_request\n    ...RecordFacts_request\n    ...ReceiptStrip_request\n  }\n': typeof types.SpendingRecord_RequestFragmentDoc
  '\n  fragment SpendingTable_request on SpendingRequest {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    submittedAt\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    amount {\n      amount\n    }\n    judgement {\n      results {\n        verdict\n        severity\n        reason\n      }\n    }\n    openClaims: claims(first: 20) {\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    ...WaitsFor_request\n  }\n': typeof types.SpendingTable_RequestFragmentDoc
  '\n  mutation SubmitRequest($input: SubmitRequestInput!) {\n    submitRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        number\n        version\n        ...SpendingRecord_request\n      }\n    }\n  }\n': typeof types.SubmitRequestDocument
  '\n  query WaitingForMe {\n    spendingRequests(filter: { waitingForMe: true }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          purpose\n          amount {\n            amount\n          }\n          ...WaitsFor_request\n        }\n      }\n    }\n  }\n': typeof types.WaitingForMeDocument
  '\n  fragment Step on NextStep {\n    action\n    post\n    people {\n      id\n      name\n    }\n    since\n  }\n': typeof types.StepFragmentDoc
  '\n  fragment WaitsFor_request on SpendingRequest {\n    id\n    nextStep {\n      ...Step\n    }\n    openClaims: claims(first: 20) {\n      edges {\n        node {\n          id\n          nextStep {\n            ...Step\n          }\n          latest: payments(last: 1) {\n            edges {\n              node {\n                id\n                nextStep {\n                  ...Step\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.WaitsFor_RequestFragmentDoc
}
const documents: Documents = {
  '\n  fragment BudgetLines_line on BudgetLine {\n    id\n    fund\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    allocated {\n      amount\n    }\n    available {\n      amount\n    }\n    committed {\n      amount\n    }\n    paid {\n      amount\n    }\n  }\n':
    types.BudgetLines_LineFragmentDoc,
  '\n  query Funds($fiscalYear: Int!, $after: String) {\n    budgetLines(fiscalYear: $fiscalYear, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...BudgetLines_line\n          allocated {\n            amount\n          }\n          available {\n            amount\n          }\n          committed {\n            amount\n          }\n          paid {\n            amount\n          }\n        }\n      }\n    }\n  }\n':
    types.FundsDocument,
  '\n  fragment LinePanel_line on BudgetLine {\n    id\n    fiscalYear\n    fund\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    allocated {\n      amount\n    }\n    available {\n      amount\n    }\n    committed {\n      amount\n    }\n    paid {\n      amount\n    }\n  }\n':
    types.LinePanel_LineFragmentDoc,
  '\n  query OfficeFrame {\n    county {\n      name\n      demonstration\n      now\n      ruleSet\n      factCount\n      oversightAddress\n    }\n    viewer {\n      person {\n        id\n        name\n      }\n      posts {\n        id\n        post\n        team {\n          code\n          name\n        }\n      }\n      maySubmitFor {\n        code\n        name\n        awaitsHead\n      }\n      waiting\n    }\n  }\n':
    types.OfficeFrameDocument,
  '\n  mutation ApproveRequest($input: ApproveRequestInput!) {\n    approveRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.ApproveRequestDocument,
  '\n  mutation AuthoriseClaim($input: AuthoriseClaimInput!) {\n    authoriseClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.AuthoriseClaimDocument,
  '\n  mutation ConfirmPayment($input: ConfirmPaymentInput!) {\n    confirmPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.ConfirmPaymentDocument,
  '\n  mutation FileClaim($input: FileClaimInput!) {\n    fileClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.FileClaimDocument,
  '\n  mutation RefuseClaim($input: RefuseClaimInput!) {\n    refuseClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.RefuseClaimDocument,
  '\n  mutation RejectRequest($input: RejectRequestInput!) {\n    rejectRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.RejectRequestDocument,
  '\n  mutation RequestPayment($input: RequestPaymentInput!) {\n    requestPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.RequestPaymentDocument,
  '\n  mutation ReturnClaim($input: ReturnClaimInput!) {\n    returnClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.ReturnClaimDocument,
  '\n  mutation ReturnPayment($input: ReturnPaymentInput!) {\n    returnPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.ReturnPaymentDocument,
  '\n  mutation ReturnRequest($input: ReturnRequestInput!) {\n    returnRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.ReturnRequestDocument,
  '\n  mutation ReviewClaim($input: ReviewClaimInput!) {\n    reviewClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.ReviewClaimDocument,
  '\n  mutation WithdrawRequest($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.WithdrawRequestDocument,
  '\n  fragment Answer_answer on Answer {\n    refusals {\n      code\n      message\n      remedy\n      field\n      severity\n      rule {\n        id\n        citation\n      }\n    }\n    receipt {\n      hash\n      at\n      replayed\n    }\n  }\n':
    types.Answer_AnswerFragmentDoc,
  '\n  query ApplicationChoices($fiscalYear: Int!, $team: String!) {\n    uses {\n      code\n      name\n      fund\n    }\n    budgetLines(fiscalYear: $fiscalYear, team: $team, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          fund\n          team {\n            code\n            name\n          }\n          use {\n            code\n            name\n            fund\n          }\n          available {\n            amount\n          }\n        }\n      }\n    }\n  }\n':
    types.ApplicationChoicesDocument,
  '\n  fragment ClaimCard_claim on Claim {\n    id\n    number\n    status\n    returnedReason\n    refusedReason\n    amount {\n      amount\n    }\n    cut {\n      amount\n    }\n    allowed {\n      amount\n    }\n    method\n    cashExemption\n    payee {\n      name\n      account\n    }\n    vouchers\n    note\n    filedBy {\n      id\n      name\n    }\n    filedAt\n    reviewer {\n      id\n      name\n    }\n    authoriser {\n      id\n      name\n    }\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n':
    types.ClaimCard_ClaimFragmentDoc,
  '\n  fragment Claims_request on SpendingRequest {\n    id\n    claims(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          ...ClaimCard_claim\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                ...PaymentCard_payment\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.Claims_RequestFragmentDoc,
  '\n  query ApplicationToCorrect($number: String!) {\n    spendingRequest(number: $number) {\n      id\n      number\n      version\n      status\n      returnedReason\n      team {\n        code\n      }\n      use {\n        code\n      }\n      line {\n        id\n      }\n      amount {\n        amount\n      }\n      purpose\n      from\n      to\n      place\n      reception {\n        type\n        guests\n        hosts\n      }\n      justifications {\n        rule\n        reason\n      }\n    }\n  }\n':
    types.ApplicationToCorrectDocument,
  '\n  fragment EveryAct_request on SpendingRequest {\n    id\n    number\n    version\n    purpose\n    amount {\n      amount\n    }\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    line {\n      id\n      available {\n        amount\n      }\n    }\n    actions {\n      action\n      allowed\n    }\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          number\n          version\n          status\n          amount {\n            amount\n          }\n          allowed {\n            amount\n          }\n          method\n          cashExemption\n          payee {\n            name\n            account\n          }\n          vouchers\n          note\n          actions {\n            action\n            allowed\n          }\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                number\n                version\n                amount {\n                  amount\n                }\n                actions {\n                  action\n                  allowed\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.EveryAct_RequestFragmentDoc,
  '\n  query JudgeApplication($application: ApplicationInput!, $id: ID) {\n    judgeApplication(application: $application, id: $id) {\n      judgement {\n        ...RuleTrace_judgement\n      }\n      refusals {\n        code\n        message\n        remedy\n        field\n        severity\n        rule {\n          id\n          citation\n        }\n      }\n      available {\n        amount\n      }\n      availableAfter {\n        amount\n      }\n    }\n  }\n':
    types.JudgeApplicationDocument,
  '\n  fragment NextStep_request on SpendingRequest {\n    id\n    ...WaitsFor_request\n    actions {\n      action\n      allowed\n      refusal {\n        code\n        message\n        rule {\n          id\n          citation\n        }\n      }\n    }\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          actions {\n            action\n            allowed\n            refusal {\n              code\n              message\n              rule {\n                id\n                citation\n              }\n            }\n          }\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                actions {\n                  action\n                  allowed\n                  refusal {\n                    code\n                    message\n                    rule {\n                      id\n                      citation\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.NextStep_RequestFragmentDoc,
  '\n  fragment PaymentCard_payment on Payment {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    method\n    requestedBy {\n      id\n      name\n    }\n    requestedAt\n    confirmedBy {\n      id\n      name\n    }\n    confirmedAt\n    receiptNumber\n    returnedReason\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n':
    types.PaymentCard_PaymentFragmentDoc,
  '\n  fragment ReceiptStrip_request on SpendingRequest {\n    id\n    number\n    ...WaitsFor_request\n  }\n':
    types.ReceiptStrip_RequestFragmentDoc,
  '\n  fragment RecordFact_fact on Fact {\n    id\n    type\n    number\n    at\n    actor {\n      id\n      name\n    }\n    hash\n    amount {\n      amount\n    }\n    reason\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n':
    types.RecordFact_FactFragmentDoc,
  '\n  fragment RecordFacts_request on SpendingRequest {\n    id\n    number\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...RecordFact_fact\n        }\n      }\n    }\n  }\n':
    types.RecordFacts_RequestFragmentDoc,
  '\n  query MoreFacts($number: String!, $after: String) {\n    spendingRequest(number: $number) {\n      id\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...RecordFact_fact\n          }\n        }\n      }\n    }\n  }\n':
    types.MoreFactsDocument,
  '\n  fragment RequestParticulars_request on SpendingRequest {\n    id\n    status\n    returnedReason\n    rejectedReason\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    from\n    to\n    place\n    reception {\n      type\n      guests\n      hosts\n    }\n    applicant {\n      id\n      name\n    }\n    submittedAt\n    approver {\n      id\n      name\n    }\n    approvedAt\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n':
    types.RequestParticulars_RequestFragmentDoc,
  '\n  fragment RuleTrace_judgement on Judgement {\n    ruleSet\n    stage\n    at\n    results {\n      rule {\n        id\n        name\n        citation\n      }\n      verdict\n      severity\n      sentence\n      remedy\n      reason\n      field\n    }\n  }\n':
    types.RuleTrace_JudgementFragmentDoc,
  '\n  query SpendingList($filter: SpendingFilter, $after: String) {\n    teams {\n      code\n      name\n    }\n    uses {\n      code\n      name\n    }\n    spendingRequests(filter: $filter, first: 50, after: $after) {\n      totalCount\n      totalAmount {\n        amount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...SpendingTable_request\n        }\n      }\n    }\n  }\n':
    types.SpendingListDocument,
  '\n  query SpendingPage($number: String!) {\n    spendingRequest(number: $number) {\n      id\n      ...SpendingRecord_request\n    }\n  }\n':
    types.SpendingPageDocument,
  '\n  fragment SpendingRecord_request on SpendingRequest {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    amount {\n      amount\n    }\n    line {\n      id\n      ...LinePanel_line\n    }\n    ...WaitsFor_request\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    ...EveryAct_request\n    ...RequestParticulars_request\n    ...NextStep_request\n    ...Claims_request\n    ...RecordFacts_request\n    ...ReceiptStrip_request\n  }\n':
    types.SpendingRecord_RequestFragmentDoc,
  '\n  fragment SpendingTable_request on SpendingRequest {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    submittedAt\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    amount {\n      amount\n    }\n    judgement {\n      results {\n        verdict\n        severity\n        reason\n      }\n    }\n    openClaims: claims(first: 20) {\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    ...WaitsFor_request\n  }\n':
    types.SpendingTable_RequestFragmentDoc,
  '\n  mutation SubmitRequest($input: SubmitRequestInput!) {\n    submitRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        number\n        version\n        ...SpendingRecord_request\n      }\n    }\n  }\n':
    types.SubmitRequestDocument,
  '\n  query WaitingForMe {\n    spendingRequests(filter: { waitingForMe: true }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          purpose\n          amount {\n            amount\n          }\n          ...WaitsFor_request\n        }\n      }\n    }\n  }\n':
    types.WaitingForMeDocument,
  '\n  fragment Step on NextStep {\n    action\n    post\n    people {\n      id\n      name\n    }\n    since\n  }\n':
    types.StepFragmentDoc,
  '\n  fragment WaitsFor_request on SpendingRequest {\n    id\n    nextStep {\n      ...Step\n    }\n    openClaims: claims(first: 20) {\n      edges {\n        node {\n          id\n          nextStep {\n            ...Step\n          }\n          latest: payments(last: 1) {\n            edges {\n              node {\n                id\n                nextStep {\n                  ...Step\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.WaitsFor_RequestFragmentDoc,
}

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BudgetLines_line on BudgetLine {\n    id\n    fund\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    allocated {\n      amount\n    }\n    available {\n      amount\n    }\n    committed {\n      amount\n    }\n    paid {\n      amount\n    }\n  }\n',
): (typeof documents)['\n  fragment BudgetLines_line on BudgetLine {\n    id\n    fund\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    allocated {\n      amount\n    }\n    available {\n      amount\n    }\n    committed {\n      amount\n    }\n    paid {\n      amount\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Funds($fiscalYear: Int!, $after: String) {\n    budgetLines(fiscalYear: $fiscalYear, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...BudgetLines_line\n          allocated {\n            amount\n          }\n          available {\n            amount\n          }\n          committed {\n            amount\n          }\n          paid {\n            amount\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Funds($fiscalYear: Int!, $after: String) {\n    budgetLines(fiscalYear: $fiscalYear, first: 100, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...BudgetLines_line\n          allocated {\n            amount\n          }\n          available {\n            amount\n          }\n          committed {\n            amount\n          }\n          paid {\n            amount\n          }\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LinePanel_line on BudgetLine {\n    id\n    fiscalYear\n    fund\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    allocated {\n      amount\n    }\n    available {\n      amount\n    }\n    committed {\n      amount\n    }\n    paid {\n      amount\n    }\n  }\n',
): (typeof documents)['\n  fragment LinePanel_line on BudgetLine {\n    id\n    fiscalYear\n    fund\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    allocated {\n      amount\n    }\n    available {\n      amount\n    }\n    committed {\n      amount\n    }\n    paid {\n      amount\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OfficeFrame {\n    county {\n      name\n      demonstration\n      now\n      ruleSet\n      factCount\n      oversightAddress\n    }\n    viewer {\n      person {\n        id\n        name\n      }\n      posts {\n        id\n        post\n        team {\n          code\n          name\n        }\n      }\n      maySubmitFor {\n        code\n        name\n        awaitsHead\n      }\n      waiting\n    }\n  }\n',
): (typeof documents)['\n  query OfficeFrame {\n    county {\n      name\n      demonstration\n      now\n      ruleSet\n      factCount\n      oversightAddress\n    }\n    viewer {\n      person {\n        id\n        name\n      }\n      posts {\n        id\n        post\n        team {\n          code\n          name\n        }\n      }\n      maySubmitFor {\n        code\n        name\n        awaitsHead\n      }\n      waiting\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveRequest($input: ApproveRequestInput!) {\n    approveRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveRequest($input: ApproveRequestInput!) {\n    approveRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AuthoriseClaim($input: AuthoriseClaimInput!) {\n    authoriseClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AuthoriseClaim($input: AuthoriseClaimInput!) {\n    authoriseClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmPayment($input: ConfirmPaymentInput!) {\n    confirmPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmPayment($input: ConfirmPaymentInput!) {\n    confirmPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation FileClaim($input: FileClaimInput!) {\n    fileClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation FileClaim($input: FileClaimInput!) {\n    fileClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RefuseClaim($input: RefuseClaimInput!) {\n    refuseClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RefuseClaim($input: RefuseClaimInput!) {\n    refuseClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RejectRequest($input: RejectRequestInput!) {\n    rejectRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RejectRequest($input: RejectRequestInput!) {\n    rejectRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestPayment($input: RequestPaymentInput!) {\n    requestPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestPayment($input: RequestPaymentInput!) {\n    requestPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnClaim($input: ReturnClaimInput!) {\n    returnClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReturnClaim($input: ReturnClaimInput!) {\n    returnClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnPayment($input: ReturnPaymentInput!) {\n    returnPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReturnPayment($input: ReturnPaymentInput!) {\n    returnPayment(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnRequest($input: ReturnRequestInput!) {\n    returnRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReturnRequest($input: ReturnRequestInput!) {\n    returnRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviewClaim($input: ReviewClaimInput!) {\n    reviewClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReviewClaim($input: ReviewClaimInput!) {\n    reviewClaim(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawRequest($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawRequest($input: WithdrawRequestInput!) {\n    withdrawRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Answer_answer on Answer {\n    refusals {\n      code\n      message\n      remedy\n      field\n      severity\n      rule {\n        id\n        citation\n      }\n    }\n    receipt {\n      hash\n      at\n      replayed\n    }\n  }\n',
): (typeof documents)['\n  fragment Answer_answer on Answer {\n    refusals {\n      code\n      message\n      remedy\n      field\n      severity\n      rule {\n        id\n        citation\n      }\n    }\n    receipt {\n      hash\n      at\n      replayed\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApplicationChoices($fiscalYear: Int!, $team: String!) {\n    uses {\n      code\n      name\n      fund\n    }\n    budgetLines(fiscalYear: $fiscalYear, team: $team, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          fund\n          team {\n            code\n            name\n          }\n          use {\n            code\n            name\n            fund\n          }\n          available {\n            amount\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ApplicationChoices($fiscalYear: Int!, $team: String!) {\n    uses {\n      code\n      name\n      fund\n    }\n    budgetLines(fiscalYear: $fiscalYear, team: $team, first: 100) {\n      edges {\n        cursor\n        node {\n          id\n          fund\n          team {\n            code\n            name\n          }\n          use {\n            code\n            name\n            fund\n          }\n          available {\n            amount\n          }\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ClaimCard_claim on Claim {\n    id\n    number\n    status\n    returnedReason\n    refusedReason\n    amount {\n      amount\n    }\n    cut {\n      amount\n    }\n    allowed {\n      amount\n    }\n    method\n    cashExemption\n    payee {\n      name\n      account\n    }\n    vouchers\n    note\n    filedBy {\n      id\n      name\n    }\n    filedAt\n    reviewer {\n      id\n      name\n    }\n    authoriser {\n      id\n      name\n    }\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n',
): (typeof documents)['\n  fragment ClaimCard_claim on Claim {\n    id\n    number\n    status\n    returnedReason\n    refusedReason\n    amount {\n      amount\n    }\n    cut {\n      amount\n    }\n    allowed {\n      amount\n    }\n    method\n    cashExemption\n    payee {\n      name\n      account\n    }\n    vouchers\n    note\n    filedBy {\n      id\n      name\n    }\n    filedAt\n    reviewer {\n      id\n      name\n    }\n    authoriser {\n      id\n      name\n    }\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Claims_request on SpendingRequest {\n    id\n    claims(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          ...ClaimCard_claim\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                ...PaymentCard_payment\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment Claims_request on SpendingRequest {\n    id\n    claims(first: 100) {\n      totalCount\n      edges {\n        node {\n          id\n          ...ClaimCard_claim\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                ...PaymentCard_payment\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApplicationToCorrect($number: String!) {\n    spendingRequest(number: $number) {\n      id\n      number\n      version\n      status\n      returnedReason\n      team {\n        code\n      }\n      use {\n        code\n      }\n      line {\n        id\n      }\n      amount {\n        amount\n      }\n      purpose\n      from\n      to\n      place\n      reception {\n        type\n        guests\n        hosts\n      }\n      justifications {\n        rule\n        reason\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ApplicationToCorrect($number: String!) {\n    spendingRequest(number: $number) {\n      id\n      number\n      version\n      status\n      returnedReason\n      team {\n        code\n      }\n      use {\n        code\n      }\n      line {\n        id\n      }\n      amount {\n        amount\n      }\n      purpose\n      from\n      to\n      place\n      reception {\n        type\n        guests\n        hosts\n      }\n      justifications {\n        rule\n        reason\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment EveryAct_request on SpendingRequest {\n    id\n    number\n    version\n    purpose\n    amount {\n      amount\n    }\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    line {\n      id\n      available {\n        amount\n      }\n    }\n    actions {\n      action\n      allowed\n    }\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          number\n          version\n          status\n          amount {\n            amount\n          }\n          allowed {\n            amount\n          }\n          method\n          cashExemption\n          payee {\n            name\n            account\n          }\n          vouchers\n          note\n          actions {\n            action\n            allowed\n          }\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                number\n                version\n                amount {\n                  amount\n                }\n                actions {\n                  action\n                  allowed\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment EveryAct_request on SpendingRequest {\n    id\n    number\n    version\n    purpose\n    amount {\n      amount\n    }\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    line {\n      id\n      available {\n        amount\n      }\n    }\n    actions {\n      action\n      allowed\n    }\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          number\n          version\n          status\n          amount {\n            amount\n          }\n          allowed {\n            amount\n          }\n          method\n          cashExemption\n          payee {\n            name\n            account\n          }\n          vouchers\n          note\n          actions {\n            action\n            allowed\n          }\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                number\n                version\n                amount {\n                  amount\n                }\n                actions {\n                  action\n                  allowed\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query JudgeApplication($application: ApplicationInput!, $id: ID) {\n    judgeApplication(application: $application, id: $id) {\n      judgement {\n        ...RuleTrace_judgement\n      }\n      refusals {\n        code\n        message\n        remedy\n        field\n        severity\n        rule {\n          id\n          citation\n        }\n      }\n      available {\n        amount\n      }\n      availableAfter {\n        amount\n      }\n    }\n  }\n',
): (typeof documents)['\n  query JudgeApplication($application: ApplicationInput!, $id: ID) {\n    judgeApplication(application: $application, id: $id) {\n      judgement {\n        ...RuleTrace_judgement\n      }\n      refusals {\n        code\n        message\n        remedy\n        field\n        severity\n        rule {\n          id\n          citation\n        }\n      }\n      available {\n        amount\n      }\n      availableAfter {\n        amount\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NextStep_request on SpendingRequest {\n    id\n    ...WaitsFor_request\n    actions {\n      action\n      allowed\n      refusal {\n        code\n        message\n        rule {\n          id\n          citation\n        }\n      }\n    }\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          actions {\n            action\n            allowed\n            refusal {\n              code\n              message\n              rule {\n                id\n                citation\n              }\n            }\n          }\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                actions {\n                  action\n                  allowed\n                  refusal {\n                    code\n                    message\n                    rule {\n                      id\n                      citation\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment NextStep_request on SpendingRequest {\n    id\n    ...WaitsFor_request\n    actions {\n      action\n      allowed\n      refusal {\n        code\n        message\n        rule {\n          id\n          citation\n        }\n      }\n    }\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          actions {\n            action\n            allowed\n            refusal {\n              code\n              message\n              rule {\n                id\n                citation\n              }\n            }\n          }\n          payments(first: 100) {\n            edges {\n              node {\n                id\n                actions {\n                  action\n                  allowed\n                  refusal {\n                    code\n                    message\n                    rule {\n                      id\n                      citation\n                    }\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PaymentCard_payment on Payment {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    method\n    requestedBy {\n      id\n      name\n    }\n    requestedAt\n    confirmedBy {\n      id\n      name\n    }\n    confirmedAt\n    receiptNumber\n    returnedReason\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n',
): (typeof documents)['\n  fragment PaymentCard_payment on Payment {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    method\n    requestedBy {\n      id\n      name\n    }\n    requestedAt\n    confirmedBy {\n      id\n      name\n    }\n    confirmedAt\n    receiptNumber\n    returnedReason\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReceiptStrip_request on SpendingRequest {\n    id\n    number\n    ...WaitsFor_request\n  }\n',
): (typeof documents)['\n  fragment ReceiptStrip_request on SpendingRequest {\n    id\n    number\n    ...WaitsFor_request\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordFact_fact on Fact {\n    id\n    type\n    number\n    at\n    actor {\n      id\n      name\n    }\n    hash\n    amount {\n      amount\n    }\n    reason\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordFact_fact on Fact {\n    id\n    type\n    number\n    at\n    actor {\n      id\n      name\n    }\n    hash\n    amount {\n      amount\n    }\n    reason\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordFacts_request on SpendingRequest {\n    id\n    number\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...RecordFact_fact\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordFacts_request on SpendingRequest {\n    id\n    number\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...RecordFact_fact\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MoreFacts($number: String!, $after: String) {\n    spendingRequest(number: $number) {\n      id\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...RecordFact_fact\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MoreFacts($number: String!, $after: String) {\n    spendingRequest(number: $number) {\n      id\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...RecordFact_fact\n          }\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RequestParticulars_request on SpendingRequest {\n    id\n    status\n    returnedReason\n    rejectedReason\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    from\n    to\n    place\n    reception {\n      type\n      guests\n      hosts\n    }\n    applicant {\n      id\n      name\n    }\n    submittedAt\n    approver {\n      id\n      name\n    }\n    approvedAt\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n',
): (typeof documents)['\n  fragment RequestParticulars_request on SpendingRequest {\n    id\n    status\n    returnedReason\n    rejectedReason\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    from\n    to\n    place\n    reception {\n      type\n      guests\n      hosts\n    }\n    applicant {\n      id\n      name\n    }\n    submittedAt\n    approver {\n      id\n      name\n    }\n    approvedAt\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      ...RuleTrace_judgement\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RuleTrace_judgement on Judgement {\n    ruleSet\n    stage\n    at\n    results {\n      rule {\n        id\n        name\n        citation\n      }\n      verdict\n      severity\n      sentence\n      remedy\n      reason\n      field\n    }\n  }\n',
): (typeof documents)['\n  fragment RuleTrace_judgement on Judgement {\n    ruleSet\n    stage\n    at\n    results {\n      rule {\n        id\n        name\n        citation\n      }\n      verdict\n      severity\n      sentence\n      remedy\n      reason\n      field\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SpendingList($filter: SpendingFilter, $after: String) {\n    teams {\n      code\n      name\n    }\n    uses {\n      code\n      name\n    }\n    spendingRequests(filter: $filter, first: 50, after: $after) {\n      totalCount\n      totalAmount {\n        amount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...SpendingTable_request\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SpendingList($filter: SpendingFilter, $after: String) {\n    teams {\n      code\n      name\n    }\n    uses {\n      code\n      name\n    }\n    spendingRequests(filter: $filter, first: 50, after: $after) {\n      totalCount\n      totalAmount {\n        amount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...SpendingTable_request\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SpendingPage($number: String!) {\n    spendingRequest(number: $number) {\n      id\n      ...SpendingRecord_request\n    }\n  }\n',
): (typeof documents)['\n  query SpendingPage($number: String!) {\n    spendingRequest(number: $number) {\n      id\n      ...SpendingRecord_request\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SpendingRecord_request on SpendingRequest {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    amount {\n      amount\n    }\n    line {\n      id\n      ...LinePanel_line\n    }\n    ...WaitsFor_request\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    ...EveryAct_request\n    ...RequestParticulars_request\n    ...NextStep_request\n    ...Claims_request\n    ...RecordFacts_request\n    ...ReceiptStrip_request\n  }\n',
): (typeof documents)['\n  fragment SpendingRecord_request on SpendingRequest {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    amount {\n      amount\n    }\n    line {\n      id\n      ...LinePanel_line\n    }\n    ...WaitsFor_request\n    claims(first: 100) {\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    ...EveryAct_request\n    ...RequestParticulars_request\n    ...NextStep_request\n    ...Claims_request\n    ...RecordFacts_request\n    ...ReceiptStrip_request\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SpendingTable_request on SpendingRequest {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    submittedAt\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    amount {\n      amount\n    }\n    judgement {\n      results {\n        verdict\n        severity\n        reason\n      }\n    }\n    openClaims: claims(first: 20) {\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    ...WaitsFor_request\n  }\n',
): (typeof documents)['\n  fragment SpendingTable_request on SpendingRequest {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    submittedAt\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    amount {\n      amount\n    }\n    judgement {\n      results {\n        verdict\n        severity\n        reason\n      }\n    }\n    openClaims: claims(first: 20) {\n      edges {\n        node {\n          id\n          status\n        }\n      }\n    }\n    ...WaitsFor_request\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitRequest($input: SubmitRequestInput!) {\n    submitRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        number\n        version\n        ...SpendingRecord_request\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitRequest($input: SubmitRequestInput!) {\n    submitRequest(input: $input) {\n      ...Answer_answer\n      request {\n        id\n        number\n        version\n        ...SpendingRecord_request\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WaitingForMe {\n    spendingRequests(filter: { waitingForMe: true }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          purpose\n          amount {\n            amount\n          }\n          ...WaitsFor_request\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WaitingForMe {\n    spendingRequests(filter: { waitingForMe: true }, first: 5) {\n      totalCount\n      edges {\n        node {\n          id\n          number\n          purpose\n          amount {\n            amount\n          }\n          ...WaitsFor_request\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Step on NextStep {\n    action\n    post\n    people {\n      id\n      name\n    }\n    since\n  }\n',
): (typeof documents)['\n  fragment Step on NextStep {\n    action\n    post\n    people {\n      id\n      name\n    }\n    since\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WaitsFor_request on SpendingRequest {\n    id\n    nextStep {\n      ...Step\n    }\n    openClaims: claims(first: 20) {\n      edges {\n        node {\n          id\n          nextStep {\n            ...Step\n          }\n          latest: payments(last: 1) {\n            edges {\n              node {\n                id\n                nextStep {\n                  ...Step\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WaitsFor_request on SpendingRequest {\n    id\n    nextStep {\n      ...Step\n    }\n    openClaims: claims(first: 20) {\n      edges {\n        node {\n          id\n          nextStep {\n            ...Step\n          }\n          latest: payments(last: 1) {\n            edges {\n              node {\n                id\n                nextStep {\n                  ...Step\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n']

export function graphql(source: string) {
  return (documents as any)[source] ?? {}
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never
