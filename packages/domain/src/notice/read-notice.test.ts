import fc from 'fast-check'
import { expect, it } from 'vitest'
import { noticeOf, textOf } from '../../test/notices.ts'
import type { Fault } from './read-data.ts'
import { likeOf, readNotice, reviveNotice } from './read-notice.ts'

const TEXT = textOf('ci-county-2015', 'notice')
const NOTICE = noticeOf('ci-county-2015')
const LINES = TEXT.split('\n')

const faultsOf = (text: string): readonly Fault[] => {
  const read = readNotice(text)
  return 'faults' in read ? read.faults : []
}
/** The text with one line, found by what it says, put in another way; and the number of that line. */
const mend = (was: string, is: string) => {
  const at = LINES.findIndex((line) => line.includes(was))
  const lines = LINES.with(at, LINES[at]!.replace(was, is))
  return { line: at + 1, faults: faultsOf(lines.join('\n')) }
}

it.each([
  ['a code that is none', '  - code: PLANNING', '  - code: Planning', 'units.9.code'],
  ['a kind of team that there is not', 'kind: SPECIALIST', 'kind: VOLUNTEER', 'teams.5.kind'],
  ['a head that is neither named nor by post', 'head: NAMED', 'head: ELECTED', 'teams.0.head'],
  ['a clause that is no clause', 'clause: N-062', 'clause: N-62', 'leadingGroup.clause'],
  ['a day that is no day', 'issuedOn: 2015-03-26', 'issuedOn: 2015-02-29', 'document.issuedOn'],
  ['a number in words', 'declaredTeams: 5', 'declaredTeams: five', 'declaredTeams'],
  ['an amount without its fen', "threshold: '100000000.00'", "threshold: '100000000'", 'targets.1.threshold'],
  ['an amount that lost its quotes', "threshold: '100000000.00'", 'threshold: 100000000.00', 'targets.1.threshold'],
  ['a threshold without a currency', 'currency: USD', 'currency: null', 'targets.1.threshold'],
  ['more at least than at most', 'least: 3, most: 5', 'least: 6, most: 5', 'composition.1.members'],
  ['no member at all', 'least: 3, most: 5', 'least: 0, most: 5', 'composition.1.members.least'],
  ['an unknown key', '    officeAt: null', '    officeAt: null\n    colour: red', 'teams.1.colour'],
  ['an unknown key at the top', 'declaredTeams: 5', 'declaredTeams: 5\ncolour: red', 'colour'],
  ['an unknown key that holds much', 'declaredTeams: 5', 'declaredTeams: 5\ncolours:\n  red: 1', 'colours'],
  ['a missing key', '    officeAt: null', '    # nothing', 'teams.1.officeAt'],
])('%s is told with its place', (_, was, is, at) => {
  expect(mend(was, is).faults.map((fault) => fault.at)).toContain(at)
})

it.each([
  ['a wrong word', 'head: NAMED', 'head: ELECTED', 0],
  ['a wrong number', 'declaredTeams: 5', 'declaredTeams: five', 0],
  ['an unknown key', 'declaredTeams: 5', 'declaredTeams: 5\ncolours:\n  red: 1', 1],
  ['a key that stands there twice', 'declaredTeams: 5', 'declaredTeams: 5\ndeclaredTeams: 5', 1],
  ['a unit that leads nowhere', 'officeAt: INVESTMENT_COOPERATION_BUREAU', 'officeAt: NOWHERE', 0],
  ['a reading that does not exist', 'adopted: 1', 'adopted: 9', 0],
  ['an alias that leads nowhere', 'declaredTeams: 5', 'declaredTeams: *nobody', 0],
] as const)('%s is told on the very line where a person would mend it', (_, was, is, below) => {
  const { line, faults } = mend(was, is)
  expect(faults.map((fault) => fault.line)).toEqual([line + below])
})

it('a missing key is told on the line of what it is missing from', () => {
  const { line, faults } = mend('    officeAt: null', '    # nothing')
  const team = LINES.findLastIndex((text, at) => at < line && text.startsWith('  - code:')) + 1
  expect(faults).toMatchObject([{ at: 'teams.1.officeAt', line: team }])
})

it.each([
  ['an open bracket', 'head: NAMED', 'head: [NAMED'],
  ['an open quote', 'head: NAMED', 'head: "NAMED'],
  ['a tab for blanks', '    head: NAMED', '\thead: NAMED'],
  ['a second document', 'declaredTeams: 5', 'declaredTeams: 5\n---\na: 1'],
])('broken YAML, %s, is told at or after its line', (_, was, is) => {
  const { line, faults } = mend(was, is)
  expect(faults).not.toEqual([])
  expect(Math.min(...faults.map((fault) => fault.line))).toBeGreaterThanOrEqual(line)
})

it.each(['', '# nothing but a remark\n', '- a list\n', 'one word', '~'])('%j holds no notice', (text) => {
  expect(faultsOf(text)).toEqual([{ line: 1, at: '', message: 'the file holds no named members' }])
})

it('a file that grows without end through its aliases is not read', () => {
  const tenfold = 'abcdefghij'.split('').map((name, at, all) => {
    const of = at === 0 ? 'x' : `*${all[at - 1]!}`
    return `${name}: &${name} [${Array(10).fill(of).join(', ')}]`
  })
  expect(faultsOf(tenfold.join('\n'))[0]).toMatchObject({ line: 2, message: '*a: write the thing itself' })
})

it('every fault is told at once', () => {
  const text = TEXT.replace('head: NAMED', 'head: ELECTED').replace('declaredTeams: 5', 'declaredTeams: -5')
  expect(faultsOf(text).map(({ at }) => at)).toEqual(['declaredTeams', 'teams.0.head'])
})

/** Every single thing that a notice says, with its place. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]]
const WORDS = leaves(NOTICE).map(([, word]) => word)

const withinTheFile = (text: string, faults: readonly Fault[]) => {
  expect(faults).not.toEqual([])
  for (const { line, message } of faults) {
    expect([message, line >= 1 && line <= text.split('\n').length]).toEqual([message, true])
    expect(message).not.toBe('')
  }
}

const anyLine = fc.nat({ max: LINES.length - 1 })

it('whichever line is lost, it is a fault within the file, or nothing else of the notice is lost or altered', () => {
  fc.assert(
    fc.property(anyLine, (at) => {
      const text = LINES.toSpliced(at, 1).join('\n')
      const read = readNotice(text)
      if ('faults' in read) return withinTheFile(text, read.faults)
      const left = leaves(read.data).map(([, word]) => word)
      const lost = [...WORDS]
      for (const word of left) {
        const place = lost.indexOf(word)
        expect([LINES[at], word, place >= 0]).toEqual([LINES[at], word, true])
        lost.splice(place, 1)
      }
      for (const word of lost) if (typeof word !== 'boolean') expect(LINES[at]).toContain(String(word))
    }),
    { numRuns: 100 },
  )
}, 60_000)

const NONSENSE = ['~', '-7', '[]', '{}', '*x', '&x', '!!x y', '"', '{', '%', '@x', 'Unfug', '9999-99-99', 'N-000']
const VALUED = LINES.flatMap((line, at) => (/^[ -]*[a-zA-Z]+: \S/.test(line) ? [at] : []))

it('whichever value is nonsense, it is a fault within the file, or that value alone is another', () => {
  fc.assert(
    fc.property(fc.constantFrom(...VALUED), fc.constantFrom(...NONSENSE), (at, nonsense) => {
      const text = LINES.with(
        at,
        LINES[at]!.replace(/: .*/, () => `: ${nonsense}`),
      ).join('\n')
      const read = readNotice(text)
      if ('faults' in read) return withinTheFile(text, read.faults)
      const after = new Map(leaves(read.data))
      const altered = leaves(NOTICE).filter(([place, word]) => after.get(place) !== word)
      const name = `.${/[a-zA-Z]+/.exec(LINES[at]!)![0]}`
      const places = new Set(altered.map(([place]) => place.slice(0, place.lastIndexOf(name))))
      expect([LINES[at], nonsense, places.size <= 1]).toEqual([LINES[at], nonsense, true])
    }),
    { numRuns: 150 },
  )
}, 60_000)

it('what the books keep of a notice is read back whole, and broken books are not read', () => {
  expect(reviveNotice(JSON.stringify(NOTICE))).toEqual(NOTICE)
  const broken = { ...NOTICE, document: { ...NOTICE.document, issuers: ['NOBODY'] } }
  expect(() => reviveNotice(JSON.stringify(broken))).toThrow('document.issuers.0: NOBODY is no unit of this notice')
  expect(() => reviveNotice('{}')).toThrow()
})

it('a county that is like another writes down only what differs', () => {
  const demo = textOf('demo', 'notice')
  expect([likeOf(demo), likeOf(TEXT)]).toEqual(['ci-county-2015', null])
  expect(noticeOf('demo')).toMatchObject({ code: 'demo', demonstration: true, teams: NOTICE.teams })
  const alone = readNotice(demo)
  expect('faults' in alone && alone.faults.map(({ at }) => at)).toContain('teams')
})
