import { beforeAll, expect, it } from 'vitest'
import { askAs, cookieOf, county, type Ask } from '../../test/county.ts'
import { act, seen } from '../../test/matters.ts'
import { PERSON, personOf } from '../../test/organising.ts'

const { signIn, admin, app } = await county()
let clerk: Ask, system: Ask

beforeAll(async () => {
  clerk = await signIn('luxiaochen')
  system = await signIn('kongxitong')
})

const ACCOUNT = `${PERSON} oneTimePassword`
const registered = async (name: string) => (await act(clerk, 'registerPerson', { name }, PERSON)).person
const open = (person: { id: string; version: number }, login: string, more: object = {}) =>
  act(system, 'openAccount', { ...seen(person), login, ...more }, ACCOUNT)
const codes = ({ refusals }: { refusals: { code: string; field: string | null }[] }) =>
  refusals.map(({ code, field }) => [code, field])
const viewer = async (ask: Ask) => {
  const answer = await ask('{ viewer { person { name } posts { post } } }')
  return answer.data?.viewer ?? answer.errors[0].extensions.code
}

it('an account opens with a password that is shown once, and gives no right', async () => {
  const input = { idempotencyKey: 'open an account', login: 'ruanxinzhi' }
  const person = await registered('阮新至')
  const opened = await open(person, 'ruanxinzhi', input)
  expect(opened.refusals).toEqual([])
  expect(opened.oneTimePassword).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
  expect(opened.person.login).toBe('ruanxinzhi')
  const again = await open(person, 'ruanxinzhi', input)
  expect([again.receipt.replayed, again.oneTimePassword]).toEqual([true, null])
  const ask = await signIn('ruanxinzhi', opened.oneTimePassword)
  expect(await viewer(ask)).toEqual({ person: { name: '阮新至' }, posts: [] })
})

it('the password stands nowhere in clear: in no fact, no remembered answer, no row of an account', async () => {
  const { oneTimePassword } = await open(await registered('无处留痕'), 'wuchuliuhen')
  const { rows } = await admin.query(
    `select (select count(*) from trail.fact where strpos(convert_from(body, 'UTF8'), $1) > 0) as facts,
       (select count(*) from trail.command where strpos(answer::text, $1) > 0) as answers,
       (select count(*) from privacy.plain_text where strpos(text, $1) > 0) as texts,
       (select count(*) from login.account where strpos(to_jsonb(account)::text, $1) > 0) as accounts`,
    [oneTimePassword],
  )
  expect(oneTimePassword).toHaveLength(19)
  expect(rows[0]).toEqual({ facts: '0', answers: '0', texts: '0', accounts: '0' })
})

it('of two people who ask for one name at once, one gets it; nobody gets a name that was ever used', async () => {
  const people = [await registered('争名甲'), await registered('争名乙')]
  const answers = await Promise.all(people.map((person) => open(person, 'zhengming')))
  expect(answers.map(codes).toSorted((a, b) => a.length - b.length)).toEqual([[], [['LOGIN_TAKEN', 'login']]])
  expect(codes(await open(await registered('后来人'), 'hengshenzhi'))).toEqual([['LOGIN_TAKEN', 'login']])
})

it('nobody but the system administrator opens or closes accounts, and nobody their own', async () => {
  const person = await registered('旁人')
  expect(codes(await act(clerk, 'openAccount', { ...seen(person), login: 'pangren' }, ACCOUNT))).toEqual([
    ['NOT_PERMITTED', null],
  ])
  const self = await personOf(system, '孔系统')
  expect(codes(await act(system, 'closeAccount', seen(self), PERSON))).toEqual([['SECOND_PERSON', null]])
})

it('a closed account ends its sessions at once, signs in no longer, and its name stays taken', async () => {
  const person = await registered('将离人')
  const { oneTimePassword, person: opened } = await open(person, 'jiangliren')
  const cookie = await cookieOf(app, 'jiangliren', oneTimePassword)
  const ask = askAs(app, cookie)
  expect(await viewer(ask)).toMatchObject({ person: { name: '将离人' } })
  const sessions = async () => {
    const { rows } = await admin.query(
      `select count(*)::int from login.session s join login."user" u on u.id = s."userId" where u.username = $1`,
      ['jiangliren'],
    )
    return rows[0].count as number
  }
  expect(await sessions()).toBe(1)
  const closed = await act(system, 'closeAccount', seen(opened), PERSON)
  expect(closed.person.login).toBeNull()
  expect(await sessions()).toBe(0)
  expect(await viewer(ask)).toBe('UNAUTHENTICATED')
  expect(await cookieOf(app, 'jiangliren', oneTimePassword)).toBe('')
  expect(codes(await open(closed.person, 'jiangliren'))).toEqual([['LOGIN_TAKEN', 'login']])
  const renewed = await open(closed.person, 'jiangliren2')
  expect(await viewer(await signIn('jiangliren2', renewed.oneTimePassword))).toMatchObject({
    person: { name: '将离人' },
  })
})

it('administrators read logins, and others do not', async () => {
  const { id } = await personOf(clerk, '禾知行')
  const login = async (name: string) => {
    const { data } = await (
      await signIn(name)
    )('query ($id: ID!) { node(id: $id) { ... on Person { name login } } }', { id })
    return data.node
  }
  expect(await login('kongxitong')).toEqual({ name: '禾知行', login: 'hezhixing' })
  expect(await login('luxiaochen')).toEqual({ name: '禾知行', login: null })
})
