import { expect, it } from 'vitest'
import { finding, outcomeOf, type Finding } from './finding.ts'
import { recordOf, sentenceOf } from './words.ts'

const FAULTS: readonly Finding['fault'][] = [
  'COLUMN_DIFFERS',
  'ROW_WITHOUT_FACTS',
  'FACTS_WITHOUT_ROW',
  'HASH_DIFFERS',
  'NOT_CANONICAL',
  'OUT_OF_PLACE',
  'CHAIN_BROKEN',
  'UNREADABLE',
  'TEXT_ALTERED',
  'SUM_DIFFERS',
  'NUMBER_MISSING',
  'UNKNOWN_KIND',
]
const full = { column: 'amount', version: 3, stored: '"1"', replayed: '"2"' }

it.each(FAULTS)('%s is said in one sentence of each language', (fault) => {
  const { zh, en } = sentenceOf(finding(fault, { kind: 'spending.claim', record: 'x' }, full))
  expect(zh).toMatch(/^[^a-z]*(amount)?[^a-z]*。$/)
  expect(en).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u)
})

it('a record is called by its number where it has one, and always by table and id', () => {
  const claim = finding('HASH_DIFFERS', { kind: 'spending.claim', record: 'abc', number: 'BX-1' })
  expect(recordOf(claim)).toEqual({ zh: '报销单 BX-1(spending.claim abc)', en: 'claim BX-1 (spending.claim abc)' })
  const unknown = finding('UNKNOWN_KIND', { kind: 'projects.project', record: 'abc' })
  expect(recordOf(unknown).en).toBe('record (projects.project abc)')
})

it('one altered cell outweighs what could not be checked', () => {
  expect(outcomeOf([])).toBe('SOUND')
  expect(outcomeOf([{ fault: 'UNKNOWN_KIND' }])).toBe('INCOMPLETE')
  expect(outcomeOf([{ fault: 'UNKNOWN_KIND' }, { fault: 'TEXT_ALTERED' }])).toBe('TAMPERED')
})
