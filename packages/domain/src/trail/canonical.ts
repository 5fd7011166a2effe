/**
 * RFC 8785 for the values a fact may hold: strings, safe integers, booleans, null, arrays and objects; money (bigint)
 * as a string of digits. Absent and undefined are the same. Anything else is a bug and throws.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (/\p{Surrogate}/u.test(value)) throw new Error('a fact cannot hold half a character')
      return JSON.stringify(value)
    case 'bigint':
      return `"${value}"`
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isSafeInteger(value)) throw new Error(`a fact holds whole numbers only, not ${value}`)
      return String(value)
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? canonicalList(value) : canonicalObject(value)
    case 'undefined':
    case 'function':
    case 'symbol':
      throw new Error(`a fact cannot hold a ${typeof value}`)
  }
}

const canonicalList = (list: readonly unknown[]): string => `[${list.map(canonical).join(',')}]`

function canonicalObject(object: object): string {
  const kind = Object.prototype.toString.call(object)
  if (kind !== '[object Object]') throw new Error(`a fact cannot hold ${kind}`)
  const members = Object.entries(object)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonical(key)}:${canonical(member)}`)
  return `{${members.join(',')}}`
}
