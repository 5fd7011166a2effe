import { GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'

/** Tokens of one document, fields of it once every fragment is written out, and how deep they nest. */
export const MOST_TOKENS = 5_000
const MOST_FIELDS = 2_000
const DEEPEST = 12

type Size = { readonly fields: number; readonly depth: number }
const NOTHING: Size = { fields: 0, depth: 0 }

/** Types point at each other, so a short document could ask for the same matter over and over. */
export const notTooLarge: ValidationRule = (context) => ({
  OperationDefinition({ selectionSet }) {
    const { fields, depth } = sizeOf(context, selectionSet, new Map())
    if (fields <= MOST_FIELDS && depth <= DEEPEST) return
    context.reportError(
      new GraphQLError(
        `查询最多 ${MOST_FIELDS} 个字段、${DEEPEST} 层 / A query has at most ${MOST_FIELDS} fields, ${DEEPEST} deep`,
      ),
    )
  },
})

/** Fragments are measured once; one that spreads itself counts nothing here and is refused by another rule. */
function sizeOf(context: ValidationContext, { selections }: SelectionSetNode, known: Map<string, Size>): Size {
  return selections.reduce<Size>((sum, selection) => {
    const size = sizeOfSelection(context, selection, known)
    return { fields: sum.fields + size.fields, depth: Math.max(sum.depth, size.depth) }
  }, NOTHING)
}

function sizeOfSelection(
  context: ValidationContext,
  selection: SelectionSetNode['selections'][number],
  known: Map<string, Size>,
): Size {
  if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(context, selection.selectionSet, known)
  if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(context, selection.name.value, known)
  if (selection.name.value.startsWith('__')) return NOTHING // introspection is bounded by a rule of graphql itself
  const inner = selection.selectionSet ? sizeOf(context, selection.selectionSet, known) : NOTHING
  return { fields: 1 + inner.fields, depth: 1 + inner.depth }
}

function sizeOfFragment(context: ValidationContext, name: string, known: Map<string, Size>): Size {
  const seen = known.get(name)
  if (seen) return seen
  known.set(name, NOTHING)
  const fragment = context.getFragment(name)
  const size = fragment ? sizeOf(context, fragment.selectionSet, known) : NOTHING
  known.set(name, size)
  return size
}
