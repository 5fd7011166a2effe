import { expect, it } from 'vitest'
import { civilDate } from '../time.ts'
import { RULES } from './rule-book.ts'
import { forceOn, sourceOf, SOURCES } from './sources.ts'

const codes = SOURCES.map(({ code }) => code)

it('B1 there are 32 legal instruments, each with a code of its own', () => {
  expect(codes).toHaveLength(32)
  expect(new Set(codes).size).toBe(32)
  for (const code of codes) expect(code).toMatch(/^L-[A-Z0-9]+i?$/)
})

it.each(SOURCES)('$code says in both languages what it is and what it means here', ({ name, matters, inForce }) => {
  for (const { zh, en } of [name, matters]) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
    expect(en).not.toMatch(/[\u4e00-\u9fff]/)
  }
  for (const day of [inForce.from, inForce.to]) expect(day === null || civilDate(day) === day).toBe(true)
  if (inForce.from && inForce.to) expect(inForce.from <= inForce.to).toBe(true)
})

it('an instrument that is unsure shows no number, no day and no figure that could be taken for law', () => {
  const unsure = SOURCES.filter(({ certainty }) => certainty === 'UNSURE')
  expect(unsure.map(({ code }) => code)).toEqual(['L-TRVH'])
  for (const { number, inForce, name, matters } of unsure) {
    expect([number, inForce.from, inForce.to]).toEqual([null, null, null])
    for (const { zh, en } of [name, matters])
      expect(`${zh} ${en}`).not.toMatch(/\d|[一二三四五六七八九十百]+[条元人天日]/)
  }
})

it.each(RULES)('$id rests on instruments that are in the list, and on none that is unsure', (rule) => {
  expect(rule.sources.length).toBeGreaterThan(0)
  for (const code of rule.sources) expect([code, sourceOf(code)?.certainty]).not.toContain('UNSURE')
  for (const code of rule.sources) expect(codes).toContain(code)
  for (const clause of rule.clauses) expect(clause).toMatch(/^N-(0\d\d|100)$/)
})

it.each(RULES)('$id claims no more certainty than the best of its sources has', ({ sources, certainty }) => {
  const known = sources.map((code) => sourceOf(code)!.certainty)
  if (certainty === 'CERTAIN') expect(known).toContain('CERTAIN')
  expect(certainty).not.toBe('UNSURE')
})

it('L-TL13 is in force to the day before its revision, and L-TL25 from that day', () => {
  const [old, revised] = [sourceOf('L-TL13')!, sourceOf('L-TL25')!]
  expect([forceOn(old, '2013-11-17'), forceOn(old, '2013-11-18')]).toEqual(['NOT_YET', 'IN_FORCE'])
  expect([forceOn(old, '2025-05-01'), forceOn(revised, '2025-05-01')]).toEqual(['IN_FORCE', 'NOT_YET'])
  expect([forceOn(old, '2025-05-02'), forceOn(revised, '2025-05-02')]).toEqual(['ENDED', 'IN_FORCE'])
})

it('an instrument without a first day is not said to be in force', () => {
  expect(forceOn(sourceOf('L-ACC')!, '2015-06-12')).toBe('UNKNOWN')
})

it('a code that is not in the list has no source', () => {
  expect(sourceOf('L-NONE')).toBeUndefined()
})
