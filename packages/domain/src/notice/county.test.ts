import { expect, it } from 'vitest'
import { countyOf, DEMONSTRATION_COUNTY } from './county.ts'

it('the county with invented people says that it is a demonstration', () => {
  expect(countyOf('demo')).toBe(DEMONSTRATION_COUNTY)
  expect(DEMONSTRATION_COUNTY.demonstration).toBe(true)
  expect(DEMONSTRATION_COUNTY.name.zh).not.toBe('磁县')
})

it('an instance without a known county has no books', () => {
  expect(countyOf('atlantis')).toBeUndefined()
})
