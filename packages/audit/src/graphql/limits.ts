import { GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'

/** Tokens of one document. The largest query of the web client has a few hundred. */
export const MOST_TOKENS = 4000
const DEEPEST = 12
const MOST_ROOT_FIELDS = 20

/** How deep fields may nest. Introspection is bounded by a rule of graphql itself. */
export const notTooDeep: ValidationRule = (context) => ({
  OperationDefinition({ selectionSet }) {
    if (depthOf(context, selectionSet, new Map()) > DEEPEST)
      tooMuch(context, `查询最多嵌套 ${DEEPEST} 层。`, `A query nests at most ${DEEPEST} deep.`)
  },
})

/** How many questions one request may put, so that aliases cannot multiply a costly one. */
export const notTooMany: ValidationRule = (context) => ({
  OperationDefinition({ selectionSet }) {
    if (rootFieldsOf(context, selectionSet, new Map()) > MOST_ROOT_FIELDS)
      tooMuch(
        context,
        `一次最多查询 ${MOST_ROOT_FIELDS} 项。`,
        `At most ${MOST_ROOT_FIELDS} fields of the query type at once.`,
      )
  },
})

/** Known sizes of fragments; one under way counts nothing, since fragments that spread themselves are refused elsewhere. */
type Known = Map<string, number>

function depthOf(context: ValidationContext, { selections }: SelectionSetNode, known: Known): number {
  return Math.max(
    0,
    ...selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(context, selection.name.value, known, depthOf)
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(context, selection.selectionSet, known)
      if (selection.name.value.startsWith('__')) return 0
      return 1 + (selection.selectionSet ? depthOf(context, selection.selectionSet, known) : 0)
    }),
  )
}

function rootFieldsOf(context: ValidationContext, { selections }: SelectionSetNode, known: Known): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD)
      return sum + ofFragment(context, selection.name.value, known, rootFieldsOf)
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + rootFieldsOf(context, selection.selectionSet, known)
    return sum + 1
  }, 0)
}

function ofFragment(context: ValidationContext, name: string, known: Known, measure: typeof depthOf): number {
  const seen = known.get(name)
  if (seen !== undefined) return seen
  known.set(name, 0)
  const fragment = context.getFragment(name)
  const size = fragment ? measure(context, fragment.selectionSet, known) : 0
  known.set(name, size)
  return size
}

const tooMuch = (context: ValidationContext, zh: string, en: string) =>
  context.reportError(new GraphQLError(`${zh} / ${en}`, { extensions: { code: 'QUERY_TOO_LARGE' } }))
