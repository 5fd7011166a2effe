const prefix = 'lianzhao.draft.'

/** Unsent text stays on this computer only, under the name of its writer, until it is sent or the writer signs out. */
export function keepDraft(writer: string, what: string, draft: unknown): void {
  localStorage.setItem(`${prefix}${writer}.${what}`, JSON.stringify(draft))
}

export function keptDraft(writer: string, what: string): unknown {
  const text = localStorage.getItem(`${prefix}${writer}.${what}`)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function dropDraft(writer: string, what: string): void {
  localStorage.removeItem(`${prefix}${writer}.${what}`)
}

export function dropDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
