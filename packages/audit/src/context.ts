import type { CivilDate } from '@lianzhao/domain'
import DataLoader from 'dataloader'
import type { OverseerOnDuty } from './access/overseer.ts'
import { askAsOf } from './database/as-of.ts'
import { civilDateOf, type Instance } from './database/instance.ts'
import type { Ask, Snapshot } from './database/snapshot.ts'
import type { Language } from './graphql/language.ts'
import type { Window } from './graphql/page.ts'
import { openKnown } from './organisation/known.ts'
import { claimsById, claimsOf, paymentsById, paymentsOf, requestsById } from './spending/batches.ts'
import { namesOf, textsOf } from './trail/plain-texts.ts'
import { factCountsOf, factsById, timelinesOf } from './trail/timeline.ts'
import { verifySpendings } from './verify/verify-spendings.ts'

/** What every resolver may use; one for each request. */
export type Context = {
  readonly instance: Instance
  readonly language: Language
  /** The login behind the session or the token, undefined for somebody who is not signed in. */
  readonly login: string | undefined
  readonly snapshot: Snapshot
  readonly read: Read
  /** The books as they were known at the end of a day; null and today are the books of now. */
  readonly readAsOf: (on: string | null | undefined) => Promise<Then | undefined>
  /** Who reads. Fails before `admit` was called: nothing is read by nobody. */
  readonly reader: () => OverseerOnDuty
  readonly admit: (overseer: OverseerOnDuty) => void
}

/** Reads of another day. */
export type Then = { readonly on: CivilDate; readonly ask: Ask; readonly read: Read }

type Read = ReturnType<typeof openRead>

/** Reads by id, many at a time: a list costs as many statements as one record. */
function openRead(ask: Ask, language: Language) {
  const timelines = new Map<string, ReturnType<typeof timelineLoader>>()
  const timelineLoader = (window: Window) => new DataLoader(timelinesOf(ask, window))
  return {
    requests: new DataLoader(requestsById(ask)),
    claims: new DataLoader(claimsById(ask)),
    payments: new DataLoader(paymentsById(ask)),
    claimsOf: new DataLoader(claimsOf(ask)),
    paymentsOf: new DataLoader(paymentsOf(ask)),
    known: openKnown(ask),
    names: new DataLoader(namesOf(ask, language)),
    texts: new DataLoader(textsOf(ask, language)),
    facts: new DataLoader(factsById(ask)),
    factCounts: new DataLoader(factCountsOf(ask)),
    verifications: new DataLoader(verifySpendings(ask)),
    timelines(window: Window) {
      const key = JSON.stringify(window)
      const loader = timelines.get(key) ?? timelineLoader(window)
      timelines.set(key, loader)
      return loader
    },
  }
}

/** Each day is opened once for a request. */
function openDays({ instance, snapshot, language }: Opened): Context['readAsOf'] {
  const days = new Map<string, Promise<Then>>()
  return async (asked) => {
    if (asked == null || asked === civilDateOf(instance.now())) return undefined
    const on = asked as CivilDate
    const then = days.get(on) ?? askAsOf(snapshot, on).then((ask) => ({ on, ask, read: openRead(ask, language) }))
    days.set(on, then)
    return then
  }
}

type Opened = Pick<Context, 'instance' | 'language' | 'login' | 'snapshot'>

export function openContext(opened: Opened): Context {
  let reading: OverseerOnDuty | undefined
  return {
    ...opened,
    read: openRead(opened.snapshot.ask, opened.language),
    readAsOf: openDays(opened),
    reader() {
      if (!reading) throw new Error('nothing is read before the reading is recorded')
      return reading
    },
    admit(overseer) {
      reading = overseer
    },
  }
}
