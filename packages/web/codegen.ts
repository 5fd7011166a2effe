import type { CodegenConfig } from '@graphql-codegen/cli'

const client = {
  preset: 'client' as const,
  // A reader of a masked fragment is no React hook: it may be called anywhere.
  presetConfig: { fragmentMasking: { unmaskFunctionName: 'unmask' } },
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    scalars: { Decimal: 'string', LocalDate: 'string', DateTime: 'string' },
  },
}

/** Parts of pages that both doors show: their fragments are asked of both schemas. */
const shared = [
  'src/organisation/{body-item,composition,delegations,exclusion-chain,organisation-tree,person-posts,post-item,post-name,printed-post,recusal-table,team-item}.tsx',
  'src/funds/budget-lines.tsx',
]

const config: CodegenConfig = {
  generates: {
    'src/gql/': { ...client, schema: '../api/schema.graphql', documents: ['src/**/*.tsx', '!src/oversight/**'] },
    'src/oversight/gql/': {
      ...client,
      schema: '../audit/schema.graphql',
      documents: ['src/oversight/**/*.tsx', ...shared],
    },
  },
}

export default config
