// Texts for people; a marked line lacks one of the two languages.
declare function refusal(...given: unknown[]): unknown
declare function failed(code: string, zh: string, en: string): unknown
declare class GraphQLError {
  constructor(message: string)
}
declare const count: number
declare const isOpen: boolean

export const complete = [
  { zh: '金额须大于零。', en: 'The amount is above zero.' },
  { zh: `第 ${count} 版`, en: `version ${count}` },
  { zh: isOpen ? '开' : '关', en: isOpen ? 'open' : 'closed' },
  { zh: '元', en: 'CNY' },
  { zh: '', en: '' },
  failed('PAGE_SIZE', '一次最多一百个。', 'At most a hundred at once.'),
  '请先登录 / Sign in first',
  new GraphQLError('游标有误 / The cursor is wrong'),
]

export const incomplete = [
  { zh: '金额须大于零。', en: '' }, // BROKEN
  { zh: '金额须大于零。', en: '金额须大于零。' }, // BROKEN
  { zh: 'The amount is above zero.', en: 'The amount is above zero.' }, // BROKEN
  { zh: `第 ${count} 版`, en: `${count}` }, // BROKEN
  { zh: isOpen ? '开' : '关', en: isOpen ? 'open' : '关' }, // BROKEN
  { zh: '只有中文' }, // BROKEN
  { en: 'Only English here' }, // BROKEN
  refusal('ABOVE_LIMIT', '超过上限。'), // BROKEN
  failed('PAGE_SIZE', '一次最多一百个。', '一次最多一百个。'), // BROKEN
  new GraphQLError('The cursor is wrong'), // BROKEN
  '请把它加入 ALLOWED_HOSTS', // BROKEN
]
console.log('Nothing is running.') // BROKEN
