import './node-version.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { matrixTable } from '../packages/domain/src/access/matrix-table.ts'

const FILE = 'docs/access-matrix.md'

const { values } = parseArgs({
  options: {
    lang: { type: 'string', default: 'zh' },
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})

/** The committed document holds both languages, Chinese first. */
async function both(): Promise<string> {
  const text = `<!-- npm run generate -->\n\n${matrixTable('zh')}\n\n${matrixTable('en')}\n`
  return format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' })
}

if (values.write) writeFileSync(FILE, await both())
else if (values.check) {
  if (readFileSync(FILE, 'utf8') !== (await both())) throw new Error(`${FILE} is out of date: npm run generate`)
} else console.log(matrixTable(values.lang === 'en' ? 'en' : 'zh'))
