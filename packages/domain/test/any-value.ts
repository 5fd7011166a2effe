import fc from 'fast-check'
import type { Document, FenDigits } from '../src/spending/details.ts'
import type { CivilDate } from '../src/time.ts'
import { NOTICE } from './notices.ts'

export const DAYS: readonly CivilDate[] = ['2015-06-08', '2015-06-12', '2015-06-15', '2015-06-17', '2015-08-20']
const PLACES = [NOTICE.name.zh, `${NOTICE.name.zh}城关镇`, '厦门市', '武夷山', '九寨沟', '石家庄市']

export const day = fc.constantFrom(...DAYS)
export const place = fc.constantFrom(...PLACES)
export const money: fc.Arbitrary<FenDigits> = fc.constantFrom<FenDigits>(
  '0',
  '480',
  '20000',
  '20001',
  '600000',
  '2000000',
)
export const document: fc.Arbitrary<Document> = fc.record({
  number: fc.constant('演示批件 1 号'),
  office: fc.constant('演示外事办'),
  date: day,
})
export const some = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 2 })
