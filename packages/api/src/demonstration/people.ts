import type { Books } from '../database/books.ts'
import { named } from '../database/named.ts'
import { nodeId } from '../graphql/node-id.ts'
import type { Claimed } from './claimed.ts'

const PEOPLE = named(
  'select name.text, p.id from organisation.person p join privacy.plain_text name on name.commitment = p.name',
)

/** Everybody in the register: a name, and the id by which a client knows them. */
export async function peopleOf(books: Books): Promise<ReadonlyMap<string, string>> {
  const people = await books.rows<[string, string]>(PEOPLE, [])
  return new Map(people.map(([name, id]) => [name, nodeId('Person', id)]))
}

export function idOf(people: ReadonlyMap<string, string>, name: string): string {
  const id = people.get(name)
  if (!id) throw new Error(`nobody in the register is called ${name}`)
  return id
}

/** A claim as a client sends it: whoever it names, by id. */
export function byId(claimed: Claimed, people: ReadonlyMap<string, string>): Claimed {
  if ('travel' in claimed)
    return { ...claimed, travel: { ...claimed.travel, traveller: idOf(people, claimed.travel.traveller) } }
  if (!('reception' in claimed)) return claimed
  const { reception } = claimed
  const { hosts, listSignedBy } = reception
  return {
    ...claimed,
    reception: {
      ...reception,
      hosts: hosts.map((host) => idOf(people, host)),
      listSignedBy: listSignedBy && idOf(people, listSignedBy),
    },
  }
}
