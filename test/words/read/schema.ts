import { Kind, parse, visit, type ASTNode, type StringValueNode } from 'graphql'
import { isChinese, isEnglish, type Lone, type Pair } from './text.ts'

const DESCRIBED: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]
/** What the operations themselves are called needs no sentence. */
const ROOTS = ['Query', 'Mutation']

type Described = ASTNode & { readonly name: { readonly value: string }; readonly description?: StringValueNode }

/** The descriptions of a schema in the form "中文 / English", and what lacks one. */
export function readSchema(name: string, source: string): { readonly pairs: Pair[]; readonly lone: Lone[] } {
  const pairs: Pair[] = []
  const lone: Lone[] = []
  visit(parse(source), {
    enter(node) {
      if (!DESCRIBED.includes(node.kind)) return
      const { name: called, description, loc } = node as Described
      const text = description?.value ?? ''
      if (!text && ROOTS.includes(called.value)) return
      const at = `${name}:${loc!.startToken.line} ${called.value}`
      const [, zh = '', en = ''] = /^([^/]*)(?: |(?<=\)))\/ ([^]*)$/.exec(text) ?? []
      if (isChinese(zh) && isEnglish(en) && !isChinese(en)) pairs.push({ at, zh: zh.trim(), en })
      else lone.push({ at, text: text || '(no description)' })
    },
  })
  return { pairs, lone }
}
