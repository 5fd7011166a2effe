import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const clock = 'Time is an argument of the domain.'

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'packages/web/src/gql/',
      'packages/web/src/oversight/gql/',
      'test/broken-on-purpose/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, properties: false } },
      ],
      'max-lines': ['warn', 250],
    },
  },
  {
    files: ['packages/*/src/**'],
    ignores: ['**/config.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'Read it in config.ts.' }],
    },
  },
  { files: ['packages/web/src/**'], ...reactHooks.configs.flat.recommended },
  {
    files: ['packages/domain/src/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: clock }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance is an argument of the domain.' },
      ],
    },
  },
  {
    // Answers of GraphQL are whatever a test asked for.
    files: ['**/*.test.ts', '**/*.test.tsx', 'packages/*/test/**', 'test/**', 'bench/**'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'return', 'call', 'argument'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  {
    files: ['scripts/**'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
