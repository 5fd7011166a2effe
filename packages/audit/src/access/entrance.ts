import { readFile } from 'node:fs/promises'
import type { Appointment, Bilingual } from '@lianzhao/domain'
import { civilDateOf, type Instance } from '../database/instance.ts'
import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { OFFICE_NAMES, officesOf } from './offices.ts'

type Account = { readonly login: string; readonly password: string; readonly name: string }
type Entrance = {
  readonly county: { readonly code: string; readonly name: Bilingual }
  readonly demonstration: boolean
  readonly otherDoor: string | null
  readonly accounts: readonly (Account & { readonly roles: readonly Bilingual[] })[]
}

const APPOINTMENTS = statement(`
  select p.login, a.* from audit.person p join audit.appointment a on a.person_id = p.id
  where p.login = any($1::text[]) order by a.id`)

/** What may be known before signing in. Accounts are offered in a demonstration alone, and only those of overseers. */
export async function entrance(
  ask: Ask,
  instance: Instance,
  { officeAddress, demoFile }: { readonly officeAddress: string | null; readonly demoFile: string | null },
): Promise<Entrance> {
  const { code, name, demonstration } = instance.county
  const offered = demonstration && demoFile ? await accountsIn(demoFile) : []
  const appointments = await ask<Appointment & { readonly login: string }>(APPOINTMENTS, [
    offered.map(({ login }) => login),
  ])
  const today = civilDateOf(instance.now())
  const accounts = offered.flatMap(({ login, password, name }) => {
    const person = appointments.find((one) => one.login === login)?.personId
    const offices = person === undefined ? [] : officesOf(appointments, person, today)
    return offices.length ? [{ login, password, name, roles: offices.map((office) => OFFICE_NAMES[office]) }] : []
  })
  return { county: { code, name }, demonstration, otherDoor: officeAddress, accounts }
}

/** The file is written when the demonstration has started; until then nothing is offered. */
async function accountsIn(file: string): Promise<readonly Account[]> {
  const text = await readFile(file, 'utf8').catch(() => '{}')
  return (JSON.parse(text) as { accounts?: readonly Account[] }).accounts ?? []
}
