import './node-version.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { RULES } from '../packages/domain/src/integrity/rule-book.ts'
import type { Notice } from '../packages/domain/src/notice/notice.ts'
import { readNotice } from '../packages/domain/src/notice/read-notice.ts'
import { TREATMENTS } from '../packages/domain/src/notice/treatments/treatments.ts'
import { count, cover, type Specified } from './coverage/cover.ts'
import { countRules, coverRules } from './coverage/cover-rules.ts'
import { passedTests, type PassedTest } from './coverage/passed-tests.ts'
import { findReport, REPORT } from './coverage/report-file.ts'
import { SPECIFIED_RULES } from './coverage/specified-rules.ts'
import { tellRules } from './coverage/tell-rules.ts'
import { tell, type Language } from './coverage/tell.ts'

const COUNTY = 'ci-county-2015'
/** Not 1, which is a verdict: a claim that no passed test proves. */
const COULD_NOT_COUNT = 2
const HELP = {
  zh: `用法:npm run coverage -- notice|rules [--lang en] [--json]
rules:规格所列的 72 条规则,各用在哪些环节(括号内的还没有),由哪些通过的测试证明。
notice:逐条说明通知(${COUNTY}):DATA 已成为数据,ENFORCED 有规则、检查或报表在起作用,PLANNED 由哪一部分来做,以及证明它的测试。
只数 ${REPORT} 里通过的、标题写明条款的测试;npm test 生成这份报告。0 都已证明,1 有未证明的,2 无法统计。`,
  en: `Usage: npm run coverage -- notice|rules [--lang en] [--json]
rules: the 72 rules that the specification names, at which stages each is asked (not yet at those in brackets), and the
passed tests that prove it. notice: says of each clause of the notice (${COUNTY}): DATA it is data, ENFORCED a rule, check or report acts on it, PLANNED
which part will; and the tests that prove it. Only tests count that passed in ${REPORT} and name the clause in their
title; npm test writes that report. 0 all proven, 1 something is not, 2 nothing could be counted.`,
}

const root = fileURLToPath(new URL('..', import.meta.url))
const asked = read()
if (asked === undefined) process.exitCode = COULD_NOT_COUNT
else if (asked.help) {
  console.log(HELP.zh)
  console.log(HELP.en)
} else run(asked.what, asked.language, asked.json)

type Asked = { what: 'notice' | 'rules'; language: Language; json: boolean; help: boolean }

function read(): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'zh' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    const { lang, json = false, help = false } = values
    const what = positionals.join()
    const nothing = what === ''
    if ((lang === 'zh' || lang === 'en') && (nothing || what === 'notice' || what === 'rules'))
      return { what: what === 'rules' ? 'rules' : 'notice', language: lang, json, help: help || nothing }
  } catch {
    // Whatever it is called with that it does not know is answered with how to call it.
  }
  console.error(HELP.zh)
  console.error(HELP.en)
  return undefined
}

function run(what: Asked['what'], language: Language, json: boolean): void {
  const found = findReport(root)
  if (!found) {
    const missing = {
      zh: `没有测试报告 ${REPORT};请先运行 npm test。`,
      en: `There is no report of the tests at ${REPORT}: run npm test first.`,
    }
    console.error(missing[language])
    process.exitCode = COULD_NOT_COUNT
    return
  }
  if (found.changedSince !== null) {
    const older = {
      zh: `注意:测试报告 ${REPORT} 早于 ${found.changedSince};请重新运行 npm test。`,
      en: `Mind: the report ${REPORT} is older than ${found.changedSince}; run npm test again.`,
    }
    console.error(older[language])
  }
  const { writtenAt, changedSince } = found
  const report = { writtenAt, changedSince }
  const passed = passedTests(found.report)
  const { told, counts, ...counted } =
    what === 'notice' ? countNotice(passed, language) : countRuleBook(passed, language)
  if (json) console.log(JSON.stringify({ report, ...counted, counts }))
  else console.log(told.join('\n'))
  if (counts.unproven.length) process.exitCode = 1
}

function countNotice(passed: readonly PassedTest[], language: Language) {
  const clauses = cover(clausesOf(notice()), TREATMENTS, passed)
  const counts = count(clauses)
  return { county: COUNTY, clauses, counts, told: tell(clauses, counts, language) }
}

function countRuleBook(passed: readonly PassedTest[], language: Language) {
  const rules = coverRules(SPECIFIED_RULES, RULES, passed)
  const counts = countRules(rules)
  return { rules, counts, told: tellRules(rules, counts, language) }
}

function notice(): Notice {
  const file = new URL(`../packages/domain/counties/${COUNTY}/notice.yaml`, import.meta.url)
  const result = readNotice(readFileSync(file, 'utf8'))
  if ('data' in result) return result.data
  throw new Error(result.faults.map(({ line, message }) => `${COUNTY} ${line}: ${message}`).join('\n'))
}

/** Every clause, in the order of the headings it stands under. */
function clausesOf({ clauses, sections }: Notice): readonly Specified[] {
  return sections.flatMap(({ clause: section, heading }) =>
    clauses.filter(({ clause }) => clause === section).map(({ id }) => ({ id, heading })),
  )
}
