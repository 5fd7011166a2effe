/** As much of the runner's report as is needed here. */
export type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/**
 * What a test can prove of a clause. REPRESENTED: it reads the data of the notice. ACTS: it exercises something that
 * acts. CLAIMS: it reads what we say about the clauses, which proves nothing.
 */
export type Proof = 'REPRESENTED' | 'ACTS' | 'CLAIMS'
export type PassedTest = { readonly title: string; readonly proves: Proof }

const DATA = 'packages/domain/src/notice/'
const proofOf = (file: string): Proof =>
  file.includes(`${DATA}treatments/`) ? 'CLAIMS' : file.includes(DATA) ? 'REPRESENTED' : 'ACTS'

/** Every test of the report that ran and passed. */
export const passedTests = ({ testResults }: Report): readonly PassedTest[] =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed')
      .map(({ fullName }) => ({ title: fullName.trim(), proves: proofOf(name.replaceAll('\\', '/')) })),
  )
