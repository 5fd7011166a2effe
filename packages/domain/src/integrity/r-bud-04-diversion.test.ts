import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { lineOf } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { meeting, mission, purchase, reception, trip } from '../../test/planned.ts'
import { REGIONS, type Details, type Region } from '../spending/details.ts'
import { ECONOMIC_CLASSES, HIDING_PLACES, type EconomicClass } from './economic-classes.ts'
import type { Parameters } from './parameters.ts'
import { diversion } from './r-bud-04-diversion.ts'

const CLASSES = Object.keys(ECONOMIC_CLASSES) as EconomicClass[]
const figure = (use: string, ...classes: EconomicClass[]): Parameters => ({
  economicClasses: { id: 'P-24', value: [{ use, classes }], source: { zh: '演示办法', en: 'demonstration rules' } },
})
const found = (details: Details, ...classes: EconomicClass[]) =>
  diversion.check(caseOf({ details, line: lineOf(1n, { use: 'MEALS' }) }), law(figure('MEALS', ...classes)), 'CLM')
const told = (...about: About) => `${found(...about).verdict} ${found(...about).severity}`
type About = [details: Details, ...classes: EconomicClass[]]

const going = (region: Region): Details => trip(region === 'MAINLAND' ? {} : { region, mission: mission() })

it.each(CLASSES)('R-BUD-04, N-096 a reception on a line of %s', (code) => {
  const blocked = HIDING_PLACES.includes(code) ? 'FAIL BLOCK' : 'FAIL FLAG'
  expect(told(reception(8, 3), code)).toBe(code === '30217' ? 'PASS BLOCK' : blocked)
})

it.each(REGIONS)('R-BUD-04 a trip to %s belongs to its own class', (region) => {
  const home = region === 'MAINLAND'
  expect(told(going(region), home ? '30211' : '30212')).toBe(home ? 'PASS FLAG' : 'PASS BLOCK')
  expect(told(going(region), '30216')).toBe(home ? 'FAIL FLAG' : 'FAIL BLOCK')
  expect(told(going(region), home ? '30212' : '30211')).toBe('FAIL FLAG')
})

it('R-BUD-04 meetings, training, fairs, purchases and rewards have classes of their own, and another one is only shown', () => {
  const own: [Details, EconomicClass][] = [
    [meeting(), '30215'],
    [meeting({ event: 'TRAINING' }), '30216'],
    [meeting({ event: 'FAIR' }), '30214'],
    [purchase(), '30202'],
    [purchase({ items: [], beneficiaries: [{ kind: 'UNIT', what: '先进单位' }] }), '30309'],
  ]
  for (const [details, code] of own) {
    expect(told(details, code)).toBe('PASS FLAG')
    expect(told(details, '30217')).toBe('FAIL FLAG')
  }
})

it('R-BUD-04 a line of several classes pays for what belongs to any of them', () => {
  expect(told(reception(8, 3), '30215', '30217')).toBe('PASS BLOCK')
  expect(told(reception(8, 3), '30215', '30211')).toBe('FAIL BLOCK')
})

it('R-BUD-04 the words name both classes with their codes', () => {
  expect(diversion.explain(found(reception(8, 3), '30215', '30227'), NOTICE)).toEqual({
    sentence: {
      zh: '按性质应列公务接待费 30217,预算线的经济分类是会议费 30215、委托业务费 30227(参数 P-24)。',
      en: 'By its nature it belongs to official reception 30217; the economic classes of the budget line are meeting expenses 30215, commissioned work of projects 30227 (parameter P-24).',
    },
    remedy: {
      zh: '改由接待费或出国费的预算线列支。',
      en: 'Pay it from a budget line of receptions or of trips abroad.',
    },
  })
  expect(diversion.explain(found(trip(), '30211'), NOTICE).sentence.zh).toBe(
    '预算线的经济分类有差旅费 30211,与事项的性质相符(参数 P-24)。',
  )
  expect(diversion.explain(found(trip(), '30217'), NOTICE).remedy?.zh).toBe('不影响报销;核对列支的科目。')
})

it('R-BUD-04 is not evaluated without the classes, nor for a use that has none', () => {
  const given = caseOf({ details: reception(8, 3), line: lineOf(1n, { use: 'MEALS' }) })
  for (const book of [law(), law(figure('LODGING', '30211'))]) {
    const finding = diversion.check(given, book, 'AUD')
    expect(finding).toMatchObject({ verdict: 'NOT_EVALUATED', inputs: { missing: 'economicClasses' } })
    expect(diversion.explain(finding, NOTICE).sentence.zh).toContain('参数 P-24')
  }
})
