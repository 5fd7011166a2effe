import { expect, it } from 'vitest'
import { POST_NAMES } from '../organisation/post-names.ts'
import { POSTS } from '../organisation/posts.ts'
import { matrixTable } from './matrix-table.ts'
import { MATRIX, OPERATIONS, SCOPES } from './matrix.ts'
import { OPERATION_NAMES, SCOPE_NAMES } from './operation-names.ts'

/** Reads the printed tables back: which word stands under which operation, post by post. */
function readBack(text: string): Map<string, string> {
  const read = new Map<string, string>()
  let head: string[] = []
  for (const line of text.split('\n').filter((line) => line.startsWith('|'))) {
    const [first, ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    if (first === '---') continue
    if (first === '职务' || first === 'Post') head = cells
    else cells.forEach((cell, index) => read.set(`${first} ${head[index]}`, cell))
  }
  return read
}

it.each(['zh', 'en'] as const)(
  'the table printed in %s says of every post and operation what the matrix says',
  (language) => {
    const read = readBack(matrixTable(language))
    for (const operation of OPERATIONS)
      for (const post of POSTS) {
        const scope = MATRIX[operation][post]
        const word = read.get(`${POST_NAMES[post][language]} ${OPERATION_NAMES[operation][language]}`)
        expect(word || undefined, `${post} ${operation}`).toBe(scope && SCOPE_NAMES[scope].word[language])
      }
  },
)

it('posts that give no right are named as such', () => {
  expect(matrixTable('zh')).toContain('不带任何权限的职务:县委副书记、')
  expect(matrixTable('zh').split('不带任何权限的职务')[1]).not.toContain(POST_NAMES.TEAM_HEAD.zh)
})

it('no two operations and no two scopes have one name', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(new Set(OPERATIONS.map((operation) => OPERATION_NAMES[operation][language])).size).toBe(OPERATIONS.length)
    expect(new Set(SCOPES.map((scope) => SCOPE_NAMES[scope].word[language])).size).toBe(SCOPES.length)
  }
})
