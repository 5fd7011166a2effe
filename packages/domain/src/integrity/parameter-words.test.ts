import { expect, it } from 'vitest'
import { law } from '../../test/people.ts'
import { DEMONSTRATION_PARAMETERS } from './demonstration-parameters.ts'
import { explainParameter } from './parameter-words.ts'

it('N-094 P-08 is told in words, with its source', () => {
  const { id, value, source } = explainParameter('businessEscorts', law(DEMONSTRATION_PARAMETERS))
  expect(id).toBe('P-08')
  expect(value?.zh).toBe('客人 5 人以内,陪同不超过客人人数;其余客人每 2 人可加陪同 1 人')
  expect(source?.en).toContain('demonstration sample')
})

it('N-094 a figure that the county has not given has no value and no source, and says who supplies it and what happens', () => {
  const { id, value, source, suppliedBy, without } = explainParameter('businessEscorts', law())
  expect([id, value, source]).toEqual(['P-08', null, null])
  expect(suppliedBy.zh).toContain('领导小组办公室')
  expect(without.en).toContain('needs a reason')
})

it.each([
  ['mealPerHead', 'P-11', '每人每餐公务接待 60.00 元,商务接待 150.00 元'],
  ['invoiceTitles', 'P-17', '县招商合作局'],
  ['guestRoom', 'P-18', '每间每晚 350.00 元'],
  ['meetingPerPersonDay', 'P-19', '每人每天 450.00 元'],
  ['missionLimits', 'P-22', '每团不超过 6 人;1 国 5 天、2 国 8 天、3 国 10 天'],
  ['missionUses', 'P-23', '招商引资活动'],
] as const)('N-094 %s is %s, told in words with its source', (key, number, words) => {
  const { id, value, source } = explainParameter(key, law(DEMONSTRATION_PARAMETERS))
  expect([id, value?.zh]).toEqual([number, words])
  expect(source?.zh).toContain('演示样本')
})
