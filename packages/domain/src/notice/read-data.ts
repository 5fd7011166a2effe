import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'
import type { Misfit } from './check-notice.ts'

/** A fault of a data file. `line` counts from 1 and is where a person would mend it. */
export type Fault = { readonly line: number; readonly at: string; readonly message: string }
export type Read<Data> = { readonly data: Data } | { readonly faults: readonly Fault[] }

/**
 * Reads a YAML text strictly: every fault at once, each with its line. Unknown keys, keys given twice, and references
 * that `check` cannot follow are faults. Members that the text leaves out are taken from `base`, where there is one.
 */
export function readData<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
  check: (data: z.output<Shape>) => readonly Misfit[],
  base: object = {},
): Read<z.output<Shape>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true })
  if (document.errors.length)
    return {
      faults: document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, at: '', message })),
    }
  const aliases = aliasesIn(document, lines)
  if (aliases.length) return { faults: aliases }
  const written = document.toJS() as unknown
  if (written === null || typeof written !== 'object' || Array.isArray(written))
    return { faults: [{ line: 1, at: '', message: 'the file holds no named members' }] }
  const parsed = shape.safeParse({ ...base, ...written })
  const misfits: readonly Misfit[] = parsed.success ? check(parsed.data) : parsed.error.issues.flatMap(misfitsOf)
  if (parsed.success && !misfits.length) return { data: parsed.data }
  return {
    faults: misfits.map(({ path, message }) => ({
      line: lineOf(document, lines, path),
      at: path.map(String).join('.'),
      message,
    })),
  }
}

/** A key that nobody knows is itself what a person would mend, not the thing around it. */
const misfitsOf = (issue: z.core.$ZodIssue): readonly Misfit[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: `${key} is no member here` }))
    : [issue]

/** Data that refers to itself could lead nowhere, or be larger than any notice: it is not read. */
function aliasesIn(document: Document, lines: LineCounter): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Alias(_, { source, range }) {
      faults.push({ line: lines.linePos(range?.[0] ?? 0).line, at: '', message: `*${source}: write the thing itself` })
    },
  })
  return faults
}

/** The line on which a place is named, or the nearest thing around it that is written down. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const around = document.getIn(path.slice(0, depth - 1), true)
    const name = path[depth - 1]!
    const place = isMap(around)
      ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))?.key
      : document.getIn(path.slice(0, depth), true)
    if (isNode(place) && place.range) return lines.linePos(place.range[0]).line
  }
  return 1
}
