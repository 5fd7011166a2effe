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
  '\n  fragment ClaimRecords_claim on ClaimRecord {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    cut {\n      amount\n    }\n    allowed {\n      amount\n    }\n    method\n    cashExemption\n    payeeName\n    payeeAccount\n    vouchers\n    note\n    filedBy\n    filedAt\n    reviewer\n    authoriser\n    returnedReason\n    refusedReason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n    payments {\n      id\n      ...PaymentRecord_payment\n    }\n  }\n': typeof types.ClaimRecords_ClaimFragmentDoc
  '\n  query OversightFrame {\n    county {\n      name\n      demonstration\n      now\n      ruleSet\n      factCount\n    }\n    viewer {\n      name\n      office\n    }\n  }\n': typeof types.OversightFrameDocument
  '\n  fragment PaymentRecord_payment on PaymentRecord {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    method\n    requestedBy\n    requestedAt\n    confirmedBy\n    confirmedAt\n    receiptNumber\n    returnedReason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n': typeof types.PaymentRecord_PaymentFragmentDoc
  '\n  fragment OversightFact_fact on Fact {\n    id\n    type\n    number\n    at\n    actor\n    hash\n    amount {\n      amount\n    }\n    reason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n': typeof types.OversightFact_FactFragmentDoc
  '\n  fragment RecordFacts_record on SpendingRecord {\n    id\n    number\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...OversightFact_fact\n        }\n      }\n    }\n  }\n': typeof types.RecordFacts_RecordFragmentDoc
  '\n  query MoreFacts($number: String!, $after: String) {\n    spendingRecord(number: $number) {\n      id\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...OversightFact_fact\n          }\n        }\n      }\n    }\n  }\n': typeof types.MoreFactsDocument
  '\n  query RecordList($filter: SpendingRecordFilter, $after: String) {\n    teams {\n      code\n      name\n    }\n    uses {\n      code\n      name\n    }\n    spendingRecords(filter: $filter, first: 50, after: $after) {\n      totalCount\n      totalAmount {\n        amount\n      }\n      totalPaid {\n        amount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...RecordTable_record\n        }\n      }\n    }\n  }\n': typeof types.RecordListDocument
  '\n  query RecordPage($number: String!) {\n    spendingRecord(number: $number) {\n      id\n      number\n      purpose\n      status\n      returnedReason\n      amount {\n        amount\n      }\n      claims {\n        id\n        status\n        ...ClaimRecords_claim\n      }\n      ...RecordParticulars_record\n      ...RecordFacts_record\n    }\n  }\n': typeof types.RecordPageDocument
  '\n  fragment RecordParticulars_record on SpendingRecord {\n    id\n    returnedReason\n    rejectedReason\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    fund\n    fiscalYear\n    from\n    to\n    place\n    reception {\n      type\n      guests\n      hosts\n    }\n    justifications {\n      rule\n      reason\n    }\n    applicant\n    submittedAt\n    approver\n    approvedAt\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n': typeof types.RecordParticulars_RecordFragmentDoc
  '\n  fragment RecordTable_record on SpendingRecord {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    submittedAt\n    applicant\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    amount {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      results {\n        verdict\n        severity\n        reason\n      }\n    }\n    claims {\n      id\n      status\n    }\n  }\n': typeof types.RecordTable_RecordFragmentDoc
  '\n  query RecordVerification($number: String!) {\n    spendingRecord(number: $number) {\n      id\n      verification {\n        outcome\n        facts\n        records\n        differences {\n          number\n          kind\n          record\n          column\n          version\n          stored\n          replayed\n          message\n        }\n      }\n    }\n  }\n': typeof types.RecordVerificationDocument
  '\n  fragment JudgementTrace_judgement on Judgement {\n    ruleSet\n    stage\n    at\n    results {\n      rule {\n        id\n        name\n        citation\n      }\n      verdict\n      severity\n      sentence\n      remedy\n      reason\n    }\n  }\n': typeof types.JudgementTrace_JudgementFragmentDoc
}
const documents: Documents = {
  '\n  fragment ClaimRecords_claim on ClaimRecord {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    cut {\n      amount\n    }\n    allowed {\n      amount\n    }\n    method\n    cashExemption\n    payeeName\n    payeeAccount\n    vouchers\n    note\n    filedBy\n    filedAt\n    reviewer\n    authoriser\n    returnedReason\n    refusedReason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n    payments {\n      id\n      ...PaymentRecord_payment\n    }\n  }\n':
    types.ClaimRecords_ClaimFragmentDoc,
  '\n  query OversightFrame {\n    county {\n      name\n      demonstration\n      now\n      ruleSet\n      factCount\n    }\n    viewer {\n      name\n      office\n    }\n  }\n':
    types.OversightFrameDocument,
  '\n  fragment PaymentRecord_payment on PaymentRecord {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    method\n    requestedBy\n    requestedAt\n    confirmedBy\n    confirmedAt\n    receiptNumber\n    returnedReason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n':
    types.PaymentRecord_PaymentFragmentDoc,
  '\n  fragment OversightFact_fact on Fact {\n    id\n    type\n    number\n    at\n    actor\n    hash\n    amount {\n      amount\n    }\n    reason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n':
    types.OversightFact_FactFragmentDoc,
  '\n  fragment RecordFacts_record on SpendingRecord {\n    id\n    number\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...OversightFact_fact\n        }\n      }\n    }\n  }\n':
    types.RecordFacts_RecordFragmentDoc,
  '\n  query MoreFacts($number: String!, $after: String) {\n    spendingRecord(number: $number) {\n      id\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...OversightFact_fact\n          }\n        }\n      }\n    }\n  }\n':
    types.MoreFactsDocument,
  '\n  query RecordList($filter: SpendingRecordFilter, $after: String) {\n    teams {\n      code\n      name\n    }\n    uses {\n      code\n      name\n    }\n    spendingRecords(filter: $filter, first: 50, after: $after) {\n      totalCount\n      totalAmount {\n        amount\n      }\n      totalPaid {\n        amount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...RecordTable_record\n        }\n      }\n    }\n  }\n':
    types.RecordListDocument,
  '\n  query RecordPage($number: String!) {\n    spendingRecord(number: $number) {\n      id\n      number\n      purpose\n      status\n      returnedReason\n      amount {\n        amount\n      }\n      claims {\n        id\n        status\n        ...ClaimRecords_claim\n      }\n      ...RecordParticulars_record\n      ...RecordFacts_record\n    }\n  }\n':
    types.RecordPageDocument,
  '\n  fragment RecordParticulars_record on SpendingRecord {\n    id\n    returnedReason\n    rejectedReason\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    fund\n    fiscalYear\n    from\n    to\n    place\n    reception {\n      type\n      guests\n      hosts\n    }\n    justifications {\n      rule\n      reason\n    }\n    applicant\n    submittedAt\n    approver\n    approvedAt\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n':
    types.RecordParticulars_RecordFragmentDoc,
  '\n  fragment RecordTable_record on SpendingRecord {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    submittedAt\n    applicant\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    amount {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      results {\n        verdict\n        severity\n        reason\n      }\n    }\n    claims {\n      id\n      status\n    }\n  }\n':
    types.RecordTable_RecordFragmentDoc,
  '\n  query RecordVerification($number: String!) {\n    spendingRecord(number: $number) {\n      id\n      verification {\n        outcome\n        facts\n        records\n        differences {\n          number\n          kind\n          record\n          column\n          version\n          stored\n          replayed\n          message\n        }\n      }\n    }\n  }\n':
    types.RecordVerificationDocument,
  '\n  fragment JudgementTrace_judgement on Judgement {\n    ruleSet\n    stage\n    at\n    results {\n      rule {\n        id\n        name\n        citation\n      }\n      verdict\n      severity\n      sentence\n      remedy\n      reason\n    }\n  }\n':
    types.JudgementTrace_JudgementFragmentDoc,
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
  source: '\n  fragment ClaimRecords_claim on ClaimRecord {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    cut {\n      amount\n    }\n    allowed {\n      amount\n    }\n    method\n    cashExemption\n    payeeName\n    payeeAccount\n    vouchers\n    note\n    filedBy\n    filedAt\n    reviewer\n    authoriser\n    returnedReason\n    refusedReason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n    payments {\n      id\n      ...PaymentRecord_payment\n    }\n  }\n',
): (typeof documents)['\n  fragment ClaimRecords_claim on ClaimRecord {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    cut {\n      amount\n    }\n    allowed {\n      amount\n    }\n    method\n    cashExemption\n    payeeName\n    payeeAccount\n    vouchers\n    note\n    filedBy\n    filedAt\n    reviewer\n    authoriser\n    returnedReason\n    refusedReason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n    payments {\n      id\n      ...PaymentRecord_payment\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OversightFrame {\n    county {\n      name\n      demonstration\n      now\n      ruleSet\n      factCount\n    }\n    viewer {\n      name\n      office\n    }\n  }\n',
): (typeof documents)['\n  query OversightFrame {\n    county {\n      name\n      demonstration\n      now\n      ruleSet\n      factCount\n    }\n    viewer {\n      name\n      office\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PaymentRecord_payment on PaymentRecord {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    method\n    requestedBy\n    requestedAt\n    confirmedBy\n    confirmedAt\n    receiptNumber\n    returnedReason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n',
): (typeof documents)['\n  fragment PaymentRecord_payment on PaymentRecord {\n    id\n    number\n    status\n    amount {\n      amount\n    }\n    method\n    requestedBy\n    requestedAt\n    confirmedBy\n    confirmedAt\n    receiptNumber\n    returnedReason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OversightFact_fact on Fact {\n    id\n    type\n    number\n    at\n    actor\n    hash\n    amount {\n      amount\n    }\n    reason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n',
): (typeof documents)['\n  fragment OversightFact_fact on Fact {\n    id\n    type\n    number\n    at\n    actor\n    hash\n    amount {\n      amount\n    }\n    reason\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordFacts_record on SpendingRecord {\n    id\n    number\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...OversightFact_fact\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordFacts_record on SpendingRecord {\n    id\n    number\n    timeline(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...OversightFact_fact\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MoreFacts($number: String!, $after: String) {\n    spendingRecord(number: $number) {\n      id\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...OversightFact_fact\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MoreFacts($number: String!, $after: String) {\n    spendingRecord(number: $number) {\n      id\n      timeline(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          cursor\n          node {\n            id\n            ...OversightFact_fact\n          }\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordList($filter: SpendingRecordFilter, $after: String) {\n    teams {\n      code\n      name\n    }\n    uses {\n      code\n      name\n    }\n    spendingRecords(filter: $filter, first: 50, after: $after) {\n      totalCount\n      totalAmount {\n        amount\n      }\n      totalPaid {\n        amount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...RecordTable_record\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RecordList($filter: SpendingRecordFilter, $after: String) {\n    teams {\n      code\n      name\n    }\n    uses {\n      code\n      name\n    }\n    spendingRecords(filter: $filter, first: 50, after: $after) {\n      totalCount\n      totalAmount {\n        amount\n      }\n      totalPaid {\n        amount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        cursor\n        node {\n          id\n          ...RecordTable_record\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordPage($number: String!) {\n    spendingRecord(number: $number) {\n      id\n      number\n      purpose\n      status\n      returnedReason\n      amount {\n        amount\n      }\n      claims {\n        id\n        status\n        ...ClaimRecords_claim\n      }\n      ...RecordParticulars_record\n      ...RecordFacts_record\n    }\n  }\n',
): (typeof documents)['\n  query RecordPage($number: String!) {\n    spendingRecord(number: $number) {\n      id\n      number\n      purpose\n      status\n      returnedReason\n      amount {\n        amount\n      }\n      claims {\n        id\n        status\n        ...ClaimRecords_claim\n      }\n      ...RecordParticulars_record\n      ...RecordFacts_record\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordParticulars_record on SpendingRecord {\n    id\n    returnedReason\n    rejectedReason\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    fund\n    fiscalYear\n    from\n    to\n    place\n    reception {\n      type\n      guests\n      hosts\n    }\n    justifications {\n      rule\n      reason\n    }\n    applicant\n    submittedAt\n    approver\n    approvedAt\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordParticulars_record on SpendingRecord {\n    id\n    returnedReason\n    rejectedReason\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n      clause\n    }\n    fund\n    fiscalYear\n    from\n    to\n    place\n    reception {\n      type\n      guests\n      hosts\n    }\n    justifications {\n      rule\n      reason\n    }\n    applicant\n    submittedAt\n    approver\n    approvedAt\n    held {\n      amount\n    }\n    claimed {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      ...JudgementTrace_judgement\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordTable_record on SpendingRecord {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    submittedAt\n    applicant\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    amount {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      results {\n        verdict\n        severity\n        reason\n      }\n    }\n    claims {\n      id\n      status\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordTable_record on SpendingRecord {\n    id\n    number\n    purpose\n    status\n    returnedReason\n    submittedAt\n    applicant\n    team {\n      code\n      name\n    }\n    use {\n      code\n      name\n    }\n    amount {\n      amount\n    }\n    paid {\n      amount\n    }\n    judgement {\n      results {\n        verdict\n        severity\n        reason\n      }\n    }\n    claims {\n      id\n      status\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecordVerification($number: String!) {\n    spendingRecord(number: $number) {\n      id\n      verification {\n        outcome\n        facts\n        records\n        differences {\n          number\n          kind\n          record\n          column\n          version\n          stored\n          replayed\n          message\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RecordVerification($number: String!) {\n    spendingRecord(number: $number) {\n      id\n      verification {\n        outcome\n        facts\n        records\n        differences {\n          number\n          kind\n          record\n          column\n          version\n          stored\n          replayed\n          message\n        }\n      }\n    }\n  }\n']
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment JudgementTrace_judgement on Judgement {\n    ruleSet\n    stage\n    at\n    results {\n      rule {\n        id\n        name\n        citation\n      }\n      verdict\n      severity\n      sentence\n      remedy\n      reason\n    }\n  }\n',
): (typeof documents)['\n  fragment JudgementTrace_judgement on Judgement {\n    ruleSet\n    stage\n    at\n    results {\n      rule {\n        id\n        name\n        citation\n      }\n      verdict\n      severity\n      sentence\n      remedy\n      reason\n    }\n  }\n']

export function graphql(source: string) {
  return (documents as any)[source] ?? {}
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never
