const prefix = 'lianzhao.intent.'

// randomUUID exists only behind TLS; a county's first trial runs without.
function fresh(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * One key per intent. It MUST survive a retry and a reload, so that a payment whose answer was lost is not made twice,
 * and MUST be forgotten as soon as the server has answered.
 */
export function intentKey(intent: string): string {
  const kept = sessionStorage.getItem(prefix + intent)
  if (kept) return kept
  const key = fresh()
  sessionStorage.setItem(prefix + intent, key)
  return key
}

export function forgetIntent(intent: string): void {
  sessionStorage.removeItem(prefix + intent)
}
