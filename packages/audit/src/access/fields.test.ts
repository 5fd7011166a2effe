import { MATRIX, OVERSIGHT_FIELDS, POSTS, unmatched, type Appointment } from '@lianzhao/domain'
import { isObjectType } from 'graphql'
import { expect, it } from 'vitest'
import { schema } from '../schema.ts'
import { officesOf } from './offices.ts'

it('every field of the overseers’ schema has a right named for it, and no right is named for a field that is not there', async () => {
  const types = Object.values((await schema()).getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? [{ type: type.name, fields: Object.keys(type.getFields()) }]
      : [],
  )
  expect(unmatched(OVERSIGHT_FIELDS, types)).toEqual({ unnamed: [], idle: [] })
  expect(types.flatMap(({ fields }) => fields).length).toBeGreaterThan(150)
})

it('nothing of the books takes less here than to oversee', () => {
  for (const [type, { right }] of Object.entries(OVERSIGHT_FIELDS))
    if (/Record$|^Fact$|^Verification$|^Difference$|^Query$/.test(type)) expect(right, type).toBe('OVERSEE')
})

it('whoever comes in is whom the matrix lets oversee, and nobody else', () => {
  for (const post of POSTS) {
    const appointment: Appointment = {
      ...{
        id: 'a',
        personId: 'p',
        post,
        teams: [],
        unit: null,
        limit: null,
        secondment: null,
        from: '2015-01-01' as const,
      },
      ...{ to: null, document: '', clauses: [], order: 1, corrects: null, status: 'CONFIRMED' as const },
      ...{ proposedBy: null, decidedBy: null },
    }
    const offices = officesOf([appointment], 'p', '2015-06-12')
    expect(offices.length, post).toBe(MATRIX.OVERSEE[post] ? 1 : 0)
    expect(officesOf([appointment], 'p', '2014-12-31')).toEqual([])
  }
})
