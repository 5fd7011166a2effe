const WINDOW_MS = 15 * 60_000
const MOST_FOR_ACCOUNT = 10
const MOST_FOR_ADDRESS = 100
/** Past this many remembered keys the oldest are forgotten: guessing must not fill the memory. */
const MOST_KEYS = 10_000

export type FailedSignIns = {
  /** Seconds until another try is heard; zero while there is no need to wait. */
  readonly wait: (login: string, address: string) => number
  /** Every try is a failure until it has succeeded, so that many at once cannot slip past the count. */
  readonly tried: (login: string, address: string) => void
  readonly succeeded: (login: string, address: string) => void
}

/** Counts failed sign-ins by account and address: guessing slows down, and nobody is locked out elsewhere. */
export function countFailedSignIns(now: () => number = () => performance.now()): FailedSignIns {
  const failures = new Map<string, number[]>()
  const recent = (key: string) => (failures.get(key) ?? []).filter((time) => now() - time < WINDOW_MS)
  const add = (key: string) => {
    const times = [...recent(key), now()]
    failures.delete(key)
    failures.set(key, times)
    for (const oldest of failures.keys()) {
      if (failures.size <= MOST_KEYS) break
      failures.delete(oldest)
    }
  }
  const accountAt = (login: string, address: string) => `${address} ${login.toLowerCase()}`
  return {
    wait(login, address) {
      const full = [
        { times: recent(accountAt(login, address)), most: MOST_FOR_ACCOUNT },
        { times: recent(address), most: MOST_FOR_ADDRESS },
      ].filter(({ times, most }) => times.length >= most)
      return Math.max(0, ...full.map(({ times }) => Math.ceil((times[0]! + WINDOW_MS - now()) / 1000)))
    },
    tried(login, address) {
      add(accountAt(login, address))
      add(address)
    },
    succeeded(login, address) {
      failures.delete(accountAt(login, address))
      failures.set(address, recent(address).slice(0, -1))
    },
  }
}
