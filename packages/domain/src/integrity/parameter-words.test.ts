import { expect, it } from 'vitest'
import { DEMONSTRATION_PARAMETERS } from './demonstration-parameters.ts'
import { explainParameter } from './parameter-words.ts'

it('N-094 P-08 is told in words, with its source', () => {
  const { id, value, source } = explainParameter('businessEscorts', DEMONSTRATION_PARAMETERS)
  expect(id).toBe('P-08')
  expect(value?.zh).toBe('客人 5 人以内,陪同不超过客人人数;其余客人每 2 人可加陪同 1 人')
  expect(source?.en).toContain('demonstration sample')
})

it('N-094 a figure that the county has not given has no value and no source, and says who supplies it and what happens', () => {
  const { id, value, source, suppliedBy, without } = explainParameter('businessEscorts', {})
  expect([id, value, source]).toEqual(['P-08', null, null])
  expect(suppliedBy.zh).toContain('领导小组办公室')
  expect(without.en).toContain('needs a reason')
})
