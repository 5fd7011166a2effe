import type { Bilingual } from '../bilingual.ts'
import { POST_NAMES } from '../organisation/post-names.ts'
import { POSTS, type Post } from '../organisation/posts.ts'
import { ACTIONS, FUNDING, MATRIX, ORGANISING, READINGS, SCOPES, type Operation } from './matrix.ts'
import { OPERATION_NAMES, SCOPE_NAMES } from './operation-names.ts'

const TITLE: Bilingual = { zh: '权限表', en: 'Permission matrix' }
const PARTS: readonly { readonly title: Bilingual; readonly operations: readonly Operation[] }[] = [
  { title: { zh: '对事项', en: 'What is done to a matter' }, operations: ACTIONS },
  { title: { zh: '对组织', en: 'What is done to the organisation' }, operations: ORGANISING },
  { title: { zh: '对预算线', en: 'What is done to the budget lines' }, operations: FUNDING },
  { title: { zh: '查看', en: 'What is read' }, operations: READINGS },
]
const POST: Bilingual = { zh: '职务', en: 'Post' }
const NO_RIGHT: Bilingual = { zh: '不带任何权限的职务:', en: 'Posts that give no right: ' }
const DENIED: Bilingual = {
  zh: '表中没有的一律不许。权限随在任职务逐次计算,不存于账号。',
  en: 'What is not in the table is denied. Rights follow from the posts in force at each request and are not kept with an account.',
}
const COMMA: Bilingual = { zh: '、', en: ', ' }
const COLON: Bilingual = { zh: ':', en: ': ' }

/** The permission matrix as Markdown, from MATRIX and nothing else: a table of posts for each kind of operation. */
export function matrixTable(language: keyof Bilingual): string {
  const idle = POSTS.filter((post) => !operationsOf(post).length).map((post) => POST_NAMES[post][language])
  return [
    `# ${TITLE[language]}`,
    DENIED[language],
    SCOPES.map(
      (scope) => `- ${SCOPE_NAMES[scope].word[language]}${COLON[language]}${SCOPE_NAMES[scope].meaning[language]}`,
    ).join('\n'),
    ...PARTS.flatMap(({ title, operations }) => [`## ${title[language]}`, tableOf(operations, language)]),
    `${NO_RIGHT[language]}${idle.join(COMMA[language])}`,
  ].join('\n\n')
}

const operationsOf = (post: Post): readonly string[] =>
  Object.entries(MATRIX).flatMap(([operation, row]) => (row[post] ? [operation] : []))

function tableOf(operations: readonly Operation[], language: keyof Bilingual): string {
  const posts = POSTS.filter((post) => operations.some((operation) => MATRIX[operation][post]))
  const rows = [
    [POST[language], ...operations.map((operation) => OPERATION_NAMES[operation][language])],
    ['---', ...operations.map(() => '---')],
    ...posts.map((post) => [
      POST_NAMES[post][language],
      ...operations.map((operation) => {
        const scope = MATRIX[operation][post]
        return scope ? SCOPE_NAMES[scope].word[language] : ''
      }),
    ]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
