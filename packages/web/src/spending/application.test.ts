import { describe, expect, it } from 'vitest'
import { emptyApplication, inputOf, missingParts, partAt, type Application } from './application.ts'

const filled: Application = {
  ...emptyApplication('TW', '2015-11-16'),
  use: 'RECEPTION',
  line: 'line-1',
  amount: '1.2万',
  purpose: ' 客商来访工作餐 ',
  place: '县招待所',
  guests: '６',
  hosts: '5',
}

describe('an application', () => {
  it('is sent as the server wants it, however it was typed', () => {
    expect(inputOf({ ...filled, reasons: { 'R-REC-03': ' 两家企业同来 ', 'R-BUD-02': ' ' } })).toEqual({
      team: 'TW',
      use: 'RECEPTION',
      line: 'line-1',
      amount: '12000.00',
      purpose: '客商来访工作餐',
      from: '2015-11-16',
      to: '2015-11-16',
      place: '县招待所',
      reception: { type: 'BUSINESS', guests: 6, hosts: 5 },
      justifications: [{ rule: 'R-REC-03', reason: '两家企业同来' }],
    })
  })

  it('is not judged before there is something to judge', () => {
    expect(inputOf({ ...filled, amount: '一千' })).toBeNull()
    expect(inputOf({ ...filled, line: '' })).toBeNull()
  })

  it('names those who take part, each by id', () => {
    const participants = [
      { id: 'P2', name: '谈守正' },
      { id: 'P3', name: '计慎之' },
    ]
    expect(inputOf({ ...filled, participants })?.participants).toEqual(['P2', 'P3'])
    expect(inputOf(filled)).not.toHaveProperty('participants')
  })

  it('that is no reception sends no guests, even if some were typed before', () => {
    expect(inputOf({ ...filled, use: 'TRANSPORT' })).not.toHaveProperty('reception')
    expect(missingParts({ ...filled, use: 'TRANSPORT', guests: '', hosts: '' })).toEqual([])
  })

  it('names what is missing in the order of the form', () => {
    expect(missingParts(emptyApplication('TW', '2015-11-16'))).toEqual(['use', 'line', 'amount', 'purpose', 'place'])
    expect(missingParts({ ...filled, guests: '六', place: '  ' })).toEqual(['place', 'guests'])
  })
})

it('a refusal finds its control, also inside the reception', () => {
  expect(partAt('application.amount')).toBe('amount')
  expect(partAt('application.reception.hosts')).toBe('hosts')
  expect(partAt('application.participants')).toBe('participants')
  expect(partAt('version')).toBeUndefined()
})
