import { defaultClientConditions, defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'

const fromSource = {
  resolve: {
    conditions: ['@lianzhao/source', ...defaultClientConditions],
    // Vite would load index.mjs for the tests while Node loads index.js for Apollo: two copies of graphql.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['@lianzhao/source', ...defaultServerConditions] } },
  oxc: { decorator: { legacy: true } },
}

const books = 'packages/api/test/postgres.setup.ts'

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    projects: [
      { ...fromSource, test: { name: 'domain', include: ['packages/domain/src/**/*.test.ts'] } },
      {
        ...fromSource,
        test: { name: 'api', include: ['packages/api/src/**/*.test.ts'], globalSetup: books, testTimeout: 30_000 },
      },
      { ...fromSource, test: { name: 'audit', include: ['packages/audit/src/**/*.test.ts'] } },
      {
        ...fromSource,
        test: {
          name: 'web',
          include: ['packages/web/src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: 'test/jsdom.setup.ts',
        },
      },
      { ...fromSource, test: { name: 'words', include: ['test/words/**/*.test.ts'] } },
      { ...fromSource, test: { name: 'scripts', include: ['scripts/**/*.test.ts'] } },
      {
        ...fromSource,
        test: { name: 'oversight', include: ['test/oversight/**/*.test.ts'], globalSetup: books, testTimeout: 60_000 },
      },
      {
        ...fromSource,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: [books, 'test/chromium.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      // These two start whole installations of their own, after the others, one file at a time.
      {
        ...fromSource,
        test: {
          name: 'start',
          include: ['test/start/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...fromSource,
        test: {
          name: 'docker',
          include: ['test/docker/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
