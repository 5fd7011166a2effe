import type { Change } from './changes.ts'

/** Asks as whoever acts, and fails where nothing is answered. */
export type Read = <Data>(query: string, variables?: object) => Promise<Data>

type Seen = { readonly id: string; readonly version: number }
type Line = {
  readonly id: string
  readonly team: { readonly code: string } | null
  readonly use: { readonly code: string }
}
type Of<Act extends Change['act']> = Extract<Change, { act: Act }>

/** What a client would send for each change: it looks up by name what the register knows, and names what it saw. */
export const CHANGE_ACTS: { readonly [Act in Change['act']]: (change: Of<Act>, read: Read) => Promise<object> } = {
  registerPerson: ({ name }) => Promise.resolve({ name }),
  proposeAppointment: async ({ person, post, teams, secondment, from, document, correction }, read) => {
    const { id } = await personOf(read, person)
    const said = { person: id, post, teams, secondment, from, document }
    return correction ? { ...said, corrects: (await heldBy(read, id)).id } : said
  },
  confirmAppointment: async ({ person }, read) => {
    const { proposedAppointments } = await read<{ proposedAppointments: (Seen & { person: { name: string } })[] }>(
      '{ proposedAppointments { id version person { name } } }',
    )
    return seen(proposedAppointments.find((one) => one.person.name === person))
  },
  endAppointment: async ({ person, to, document }, read) => ({
    ...seen(await heldBy(read, (await personOf(read, person)).id)),
    to,
    document,
  }),
  delegate: async ({ delegate, from, to, document }, read) => {
    const { viewer } = await read<{ viewer: { posts: Seen[] } }>('{ viewer { posts { id version } } }')
    return { appointment: seen(viewer.posts[0]).id, delegate: (await personOf(read, delegate)).id, from, to, document }
  },
  renameUnit: async ({ unit, nameZh, nameEn, from, document }, read) => {
    const { organisation } = await read<{ organisation: { units: (Seen & { code: string })[] } }>(
      '{ organisation { units { id version code } } }',
    )
    return { ...seen(organisation.units.find(({ code }) => code === unit)), nameZh, nameEn, from, document }
  },
  seatTeam: async ({ team, place, from, document }, read) => {
    const { organisation } = await read<{ organisation: { teams: (Seen & { team: { code: string } })[] } }>(
      '{ organisation { teams { id version team { code } } } }',
    )
    return { ...seen(organisation.teams.find((one) => one.team.code === team)), place, from, document }
  },
  proposeReallocation: async ({ from, to, amount, reason, document }, read) => {
    const { budgetLines } = await read<{ budgetLines: { nodes: Line[] } }>(
      '{ budgetLines(fiscalYear: 2015, first: 100) { nodes { id team { code } use { code } } } }',
    )
    const [giving, taking] = [from, to].map((wanted) =>
      budgetLines.nodes.find(({ team, use }) => team?.code === wanted.team && use.code === wanted.use),
    )
    return { from: giving!.id, to: taking!.id, amount, reason, document }
  },
  confirmReallocation: async ({ document }, read) => {
    const { reallocations } = await read<{ reallocations: (Seen & { document: string })[] }>(
      '{ reallocations(fiscalYear: 2015) { id version document } }',
    )
    return seen(reallocations.find((one) => one.document === document))
  },
  handOverRequest: async ({ number, to, reason }, read) => {
    const { spendingRequest } = await read<{ spendingRequest: Seen | null }>(
      'query ($number: String!) { spendingRequest(number: $number) { id version } }',
      { number },
    )
    return { ...seen(spendingRequest), to: (await personOf(read, to)).id, reason }
  },
}

async function personOf(read: Read, name: string): Promise<{ readonly id: string }> {
  const { people } = await read<{ people: { nodes: { id: string; name: string }[] } }>(
    'query ($name: String!) { people(first: 5, search: $name) { nodes { id name } } }',
    { name },
  )
  const person = people.nodes.find((one) => one.name === name)
  if (!person) throw new Error(`nobody in the register is called ${name}`)
  return person
}

async function heldBy(read: Read, id: string): Promise<Seen> {
  const { person } = await read<{ person: { posts: Seen[] } | null }>(
    'query ($id: ID!) { person(id: $id) { posts { id version } } }',
    { id },
  )
  return seen(person?.posts[0])
}

function seen(record: Seen | null | undefined): Seen {
  if (!record) throw new Error('a change of the demonstration finds nothing to change')
  return { id: record.id, version: record.version }
}
