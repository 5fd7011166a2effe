import { beforeAll, expect, it } from 'vitest'
import { county, type Ask } from '../../test/county.ts'
import { act, seen } from '../../test/matters.ts'
import { APPOINTMENT, member, personOf, PERSON, postsOf } from '../../test/organising.ts'

const { signIn } = await county()
const TOURISM = 'TOURISM_CULTURE'
const YESTERDAY = '2015-11-15'
let clerk: Ask, director: Ask, reader: Ask

beforeAll(async () => {
  clerk = await signIn('luxiaochen')
  director = await signIn('linzhengxing')
  reader = await signIn('mizhiyu')
})

const confirmed = async (proposal: object) => {
  const proposed = await act(clerk, 'proposeAppointment', proposal, APPOINTMENT)
  expect(proposed.refusals).toEqual([])
  return (await act(director, 'confirmAppointment', seen(proposed.appointment), APPOINTMENT)).appointment
}
const membersOf = async (asOf: string | null) => {
  const { data } = await reader(
    'query ($d: LocalDate) { organisation(asOf: $d) { asOf today teams { team { code } members { person { name } } } } }',
    { d: asOf },
  )
  const { teams, ...when } = data.organisation
  const team = teams.find((one: { team: { code: string } }) => one.team.code === TOURISM)
  return [when, team.members.map(({ person }: { person: { name: string } }) => person.name)]
}

it('N-035 a member confirmed today and back-dated counts today, and not in the answer as of yesterday', async () => {
  const before = await membersOf(YESTERDAY)
  const { person } = await act(clerk, 'registerPerson', { name: '阮新至' }, PERSON)
  const made = await confirmed(member(person, TOURISM, { from: '2015-06-01' }))
  expect(made).toMatchObject({ status: 'CONFIRMED', proposedBy: { name: '路晓晨' }, decidedBy: { name: '林正行' } })
  const [when, names] = await membersOf(null)
  expect([when, names]).toEqual([{ asOf: '2015-11-16', today: true }, ['云知远', '姚景初', '丁引泉', '阮新至']])
  expect(await membersOf(YESTERDAY)).toEqual(before)
  expect(before).toEqual([{ asOf: YESTERDAY, today: false }, ['云知远', '姚景初', '丁引泉']])
})

it('a correction changes what is answered today, and leaves what was answered before', async () => {
  const before = await postsOf(reader, '龚子昂', YESTERDAY)
  const [held] = await postsOf(reader, '龚子昂')
  const correction = member(await personOf(clerk, '龚子昂'), 'ENERGY_SAVING_EQUIPMENT', {
    secondment: { homeUnit: 'INVESTMENT_COOPERATION_BUREAU', grade: 'DEPUTY_SECTION', fullTime: true },
    from: '2015-03-26',
    corrects: held.id,
  })
  const { id } = await confirmed(correction)
  const grades = (posts: { secondment: { grade: string } }[]) => posts.map(({ secondment }) => secondment.grade)
  const now = await postsOf(reader, '龚子昂')
  expect([grades(now), now[0].id]).toEqual([['DEPUTY_SECTION'], id])
  expect(await postsOf(reader, '龚子昂', YESTERDAY)).toEqual(before)
  expect(grades(before)).toEqual(['GU'])
  const { data } = await reader(
    'query ($id: ID!) { node(id: $id) { ... on Appointment { status corrects { status } } } }',
    {
      id,
    },
  )
  expect(data.node).toEqual({ status: 'CONFIRMED', corrects: { status: 'REPLACED' } })
})

it('N-032 before the notice nobody holds anything, on its day the specialist team awaits its head', async () => {
  const { data } = await reader(`{
    before: organisation(asOf: "2015-03-25") { people { person { name } } teams { id } units { id } }
    first: organisation(asOf: "2015-03-26") { teams { state head { id } team { code } } }
    after: organisation(asOf: "2015-05-06") { teams { state head { person { name } } team { code } } } }`)
  expect(data.before).toEqual({ people: [], teams: [], units: [] })
  const tourism = (teams: { team: { code: string } }[]) => teams.find(({ team }) => team.code === TOURISM)
  expect(tourism(data.first.teams)).toMatchObject({ state: 'AWAITING_HEAD', head: null })
  expect(tourism(data.after.teams)).toMatchObject({ state: 'FORMED', head: { person: { name: '花见山' } } })
})
