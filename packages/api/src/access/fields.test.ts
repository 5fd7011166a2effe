import { ACTIONS, MATRIX, OFFICE_FIELDS, OPERATIONS, unmatched, type FieldRights } from '@lianzhao/domain'
import { expect, it } from 'vitest'
import { schema, unguarded } from '../schema.ts'
import { enforce, objectTypesOf } from './enforce.ts'

const walked = objectTypesOf(await unguarded()).map((type) => ({
  type: type.name,
  fields: Object.keys(type.getFields()),
}))

it('every field of the schema has a right named for it, and no right is named for a field that is not there', () => {
  expect(unmatched(OFFICE_FIELDS, walked)).toEqual({ unnamed: [], idle: [] })
  expect(walked.flatMap(({ fields }) => fields).length).toBeGreaterThan(250)
})

it('a field that nobody named is found, and the server does not start on it', async () => {
  const { Payee: _, ...less } = OFFICE_FIELDS
  const { fields } = OFFICE_FIELDS['Claim']!
  const lessStill: FieldRights = {
    ...less,
    Claim: { right: 'READ_SPENDING', fields: new Map([...fields].filter(([name]) => name !== 'note')) },
  }
  const more: FieldRights = { ...lessStill, Ghost: { right: 'SIGNED_IN', fields: new Map([['name', 'SIGNED_IN']]) } }
  expect(unmatched(more, walked)).toEqual({
    unnamed: expect.arrayContaining(['Payee.name', 'Payee.account', 'Claim.note']),
    idle: ['Ghost.name'],
  })
  const made = await unguarded()
  expect(() => enforce(made, lessStill)).toThrow('Claim.note')
})

it('rights are operations of the matrix that somebody holds', () => {
  const rights = Object.values(OFFICE_FIELDS).flatMap(({ right, fields }) => [right, ...fields.values()])
  for (const right of new Set(rights)) {
    if (right === 'SIGNED_IN' || right === 'WITH_PARENT') continue
    expect(OPERATIONS).toContain(right)
    expect(Object.keys(MATRIX[right])).not.toEqual([])
  }
})

it('every act has its mutation, and every mutation names an operation', async () => {
  const mutations = Object.keys((await schema()).getMutationType()!.getFields())
  const named = mutations.map((name) => OFFICE_FIELDS['Mutation']!.fields.get(name))
  expect(named).toEqual(expect.arrayContaining([...ACTIONS]))
  for (const right of named) expect(OPERATIONS).toContain(right)
})
