import type { County } from '../notice/notice.ts'
import type { Parameters } from './parameters.ts'

/** Local figures of the invented county, from a sample document of a body that does not exist. */
export const DEMONSTRATION_PARAMETERS: Parameters = {
  businessEscorts: {
    id: 'P-08',
    value: { oneToOneUpTo: 5, thenOneTo: 2 },
    source: {
      zh: '澄川县招商经费管理细则(演示样本),商务接待陪同比例',
      en: 'Chengchuan County, rules on promotion expenditure (demonstration sample), accompanying at business receptions',
    },
  },
}

/** A county's own figures. Every other county has none yet, and the rules say so. */
export const parametersOf = ({ code }: County): Parameters => (code === 'demo' ? DEMONSTRATION_PARAMETERS : {})
