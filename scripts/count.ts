// Ends .ci/run with one line counted from the runners' reports. A report that is missing, and a runner that ended badly
// although its report names no fault, each count as one failure. Arguments: the exit codes of the tests and the checks.
import { readFileSync } from 'node:fs'

type Count = { passed: number; failed: number }
type Tests = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}
type Checks = { passed: boolean }[]

/** A test file that breaks before its first test fails without any test having failed. */
function tests({ numPassedTests, numFailedTests, testResults }: Tests): Count {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

function checks(all: Checks): Count {
  const passed = all.filter((check) => check.passed).length
  return { passed, failed: all.length - passed }
}

function counted<Report>(file: string, exitCode: string | undefined, count: (report: Report) => Count): Count {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')) as Report)
    const endedBadly = (exitCode ?? '0') !== '0'
    return { passed, failed: Math.max(failed, endedBadly || passed === 0 ? 1 : 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const [testsExit, checksExit] = process.argv.slice(2)
const both = [counted('reports/vitest.json', testsExit, tests), counted('reports/check.json', checksExit, checks)]
const failed = both.reduce((sum, count) => sum + count.failed, 0)
console.log(`${both.reduce((sum, count) => sum + count.passed, 0)} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
