import { parametersOf, ruleBook, type CivilDate, type RuleBook } from '@lianzhao/domain'
import DataLoader from 'dataloader'
import type { OverseerOnDuty } from './access/overseer.ts'
import { askAsOf } from './database/as-of.ts'
import { civilDateOf, type Instance } from './database/instance.ts'
import type { Ask, Snapshot } from './database/snapshot.ts'
import type { Language } from './graphql/language.ts'
import type { Window } from './graphql/page.ts'
import { openKnown } from './organisation/known.ts'
import { claimsById, claimsOf, linesById, paymentsById, paymentsOf, requestsById } from './spending/batches.ts'
import { relatedToClaims, relatedToRequests, workingFundsUsed } from './spending/related.ts'
import { namesOf, textsOf } from './trail/plain-texts.ts'
import { factCountsOf, factsById, timelinesOf } from './trail/timeline.ts'
import { verifySpendings } from './verify/verify-spendings.ts'

/** What every resolver may use; one for each request. */
export type Context = {
  readonly instance: Instance
  /** The notice of these books with the county's figures of now. */
  readonly law: RuleBook
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
function openRead(ask: Ask, { law, language }: Pick<Opened, 'law' | 'language'>) {
  const timelines = new Map<string, ReturnType<typeof timelineLoader>>()
  const timelineLoader = (window: Window) => new DataLoader(timelinesOf(ask, window))
  return {
    requests: new DataLoader(requestsById(ask)),
    claims: new DataLoader(claimsById(ask)),
    payments: new DataLoader(paymentsById(ask)),
    claimsOf: new DataLoader(claimsOf(ask)),
    paymentsOf: new DataLoader(paymentsOf(ask)),
    lines: new DataLoader(linesById(ask)),
    relatedToClaims: new DataLoader(relatedToClaims(ask)),
    relatedToRequests: new DataLoader(relatedToRequests(ask, law)),
    workingFunds: new DataLoader(workingFundsUsed(ask, law)),
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
function openDays({ instance, snapshot, ...opened }: Opened): Context['readAsOf'] {
  const days = new Map<string, Promise<Then>>()
  return async (asked) => {
    if (asked == null || asked === civilDateOf(instance.now())) return undefined
    const on = asked as CivilDate
    const then = days.get(on) ?? askAsOf(snapshot, on).then((ask) => ({ on, ask, read: openRead(ask, opened) }))
    days.set(on, then)
    return then
  }
}

type Opened = Pick<Context, 'instance' | 'law' | 'language' | 'login' | 'snapshot'>

export function openContext(asked: Omit<Opened, 'law'>): Context {
  const { instance } = asked
  const opened = { ...asked, law: ruleBook(parametersOf(instance.county), instance.notice) }
  let reading: OverseerOnDuty | undefined
  return {
    ...opened,
    read: openRead(opened.snapshot.ask, opened),
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
