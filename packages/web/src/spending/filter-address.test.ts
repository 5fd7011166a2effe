import { expect, it } from 'vitest'
import { addressOf, askedOf, filterIn } from './filter-address.ts'

it('a copied address shows the same rows', () => {
  const address = 'team=TW&team=MC&use=RECEPTION&status=DECIDING&claim=PAID&text=%E8%80%83%E5%AF%9F&min=1.00&mine=yes'
  expect(addressOf(filterIn(new URLSearchParams(address))).toString()).toBe(
    'team=TW&team=MC&use=RECEPTION&status=DECIDING&claim=PAID&text=%E8%80%83%E5%AF%9F&min=1.00&mine=yes',
  )
})

it('an address without filters asks for everything, not for nothing', () => {
  expect(askedOf(filterIn(new URLSearchParams('')))).toEqual({})
})

it('an amount may be bounded on one side only', () => {
  expect(askedOf(filterIn(new URLSearchParams('max=500.00')))).toEqual({ amount: { max: '500.00' } })
})
