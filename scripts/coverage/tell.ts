import type { Bilingual } from '../../packages/domain/src/bilingual.ts'
import { isProven, type Counts, type Covered } from './cover.ts'

export type Language = keyof Bilingual
const TITLES = 2

/** One line for each clause under its heading, then the counts; the last line is for people and machines alike. */
export const tell = (covered: readonly Covered[], counts: Counts, language: Language): readonly string[] => [
  ...covered.flatMap((one, at) =>
    one.heading === covered[at - 1]?.heading ? [line(one, language)] : ['', one.heading[language], line(one, language)],
  ),
  '',
  ...summary(counts).map((sentence) => sentence[language]),
  lastLine(counts),
]

function line(one: Covered, language: Language): string {
  const { id, claim, by, represented, tests } = one
  const status = [represented ? 'DATA' : '-', ...(claim === 'DATA' ? [] : [claim])].join(' ')
  const unproven: Bilingual = { zh: '未证明', en: 'NOT PROVEN' }
  const number: Bilingual = {
    zh: `测试 ${tests.length} 项`,
    en: tests.length === 1 ? '1 test' : `${tests.length} tests`,
  }
  return [
    id,
    status.padEnd(13),
    (by ?? '').padEnd(16),
    ...(isProven(one) ? [] : [unproven[language]]),
    [number[language], ...tests.slice(0, TITLES)].join(' | '),
  ].join('  ')
}

function summary({ background, unproven }: Counts): readonly Bilingual[] {
  const list = unproven.join(' ')
  return [
    ...(unproven.length
      ? [
          {
            zh: `没有通过的测试证明以下 ${unproven.length} 条:${list}`,
            en: `Not proven by any passed test (${unproven.length}): ${list}`,
          },
        ]
      : []),
    {
      zh: `其中 ${background} 条只是背景,保存并显示,既不强制也不待做。`,
      en: `Only kept and shown as background, neither enforced nor planned: ${background}.`,
    },
  ]
}

export const lastLine = ({ data, enforced, planned }: Counts): string =>
  `notice: ${data} DATA, ${enforced} ENFORCED, ${planned} PLANNED`
