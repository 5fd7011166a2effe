import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { isChinese, type Lone, type Pair } from './text.ts'

/** The texts of a county's data file: every { zh, en }, and those that lack one of the two. */
export function readCounty(name: string, source: string): { readonly pairs: Pair[]; readonly lone: Lone[] } {
  const lines = new LineCounter()
  const pairs: Pair[] = []
  const lone: Lone[] = []
  visit(parseDocument(source, { lineCounter: lines }), {
    Map(_, node) {
      if (!isMap(node) || (!node.has('zh') && !node.has('en'))) return
      const at = `${name}:${lines.linePos(node.range![0]).line}`
      const text = (language: string) => {
        const value = node.get(language, true)
        return isScalar(value) && typeof value.value === 'string' ? value.value : ''
      }
      const [zh, en] = [text('zh'), text('en')]
      if (isChinese(zh) && en.trim()) pairs.push({ at, zh, en })
      else lone.push({ at, text: zh || en || '(empty)' })
    },
  })
  return { pairs, lone }
}
