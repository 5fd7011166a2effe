export type SignIn = 'welcome' | 'refused' | 'wait' | 'failed'

async function post(path: string, body: object): Promise<Response> {
  return fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** An unknown account and a wrong password MUST look the same to whoever tries. */
export async function signIn(username: string, password: string): Promise<SignIn> {
  try {
    const { ok, status } = await post('sign-in/username', { username, password })
    if (ok) return 'welcome'
    if (status === 429) return 'wait'
    return status < 500 ? 'refused' : 'failed'
  } catch {
    return 'failed'
  }
}

export async function signOut(): Promise<void> {
  await post('sign-out', {})
}
