import type { Bilingual } from '../bilingual.ts'
import type { EscortRatio, Parameters } from './parameters.ts'

/** A local figure as a reader of the rule book sees it: `value` and `source` are null while the county has given none. */
export type ExplainedParameter = {
  readonly id: string
  readonly name: Bilingual
  readonly value: Bilingual | null
  readonly source: Bilingual | null
  /** Who supplies it, and what its rules do without it. */
  readonly suppliedBy: Bilingual
  readonly without: Bilingual
}

type Words<Value> = Omit<ExplainedParameter, 'value' | 'source'> & { readonly inWords: (value: Value) => Bilingual }

const WORDS: { readonly [Key in keyof Required<Parameters>]: Words<Required<Parameters>[Key]['value']> } = {
  businessEscorts: {
    id: 'P-08',
    name: { zh: '商务接待陪同比例', en: 'Ratio of accompanying persons at business receptions' },
    suppliedBy: {
      zh: '领导小组办公室,按县里的经费管理办法',
      en: 'the leading-group office, from the county’s own rules',
    },
    without: {
      zh: '商务接待按公务接待的上限判断,超出须说明理由',
      en: 'business receptions are judged by the limit of official receptions, and more needs a reason',
    },
    inWords: ({ oneToOneUpTo, thenOneTo }: EscortRatio) => ({
      zh: `客人 ${oneToOneUpTo} 人以内,陪同不超过客人人数;其余客人每 ${thenOneTo} 人可加陪同 1 人`,
      en: `Up to ${oneToOneUpTo} guests one accompanying person each; beyond that one more for every ${thenOneTo} guests`,
    }),
  },
}

/** The figure in force under its number, in words; or what is missing and who supplies it. */
export function explainParameter(key: keyof Parameters, parameters: Parameters): ExplainedParameter {
  const { inWords, ...shown } = WORDS[key]
  const given = parameters[key]
  return {
    ...shown,
    ...(given && { id: given.id }),
    value: given ? inWords(given.value) : null,
    source: given?.source ?? null,
  }
}
