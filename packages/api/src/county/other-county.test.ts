import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { emptyCounty, SETUP_CODE } from '../../test/empty-county.ts'

/** A county that no code knows: thirteen teams, another threshold, and no target for foreign investment. */
const HAIZHOU = fileURLToPath(new URL('../../../domain/test/counties/haizhou-2021', import.meta.url))
const { app, signIn } = await emptyCounty(SETUP_CODE, HAIZHOU)

const PASSWORD = 'lantern 5 copper rain'
const people = [
  ['SYSTEM_ADMIN', '系试甲'],
  ['SECURITY_ADMIN', '安试乙'],
  ['SECURITY_ADMIN', '安试丙'],
  ['AUDIT_ADMIN', '审试丁'],
  ['OFFICE_CLERK', '文试戊'],
].map(([post, name], index) => ({ post, name, login: `tester${index}`, password: PASSWORD }))
const payload = { setupCode: SETUP_CODE, document: '测试任命文件 1 号', people }
const opened = await app.inject({ method: 'POST', url: '/first-accounts', payload })
const clerk = await signIn('tester4', PASSWORD)

it('a county of one’s own invention opens its books and its first accounts by data alone', () => {
  expect(opened.statusCode).toBe(201)
})

it('N-012 its thirteen teams stand with their state, its own number is told, and every check of them has a verdict', async () => {
  const { data } = await clerk(`{ county { code name } organisation { declaredTeams
    teams { team { code name } state composition { check verdict } } } }`)
  expect(data.county).toEqual({ code: 'haizhou-2021', name: '海舟县' })
  expect(data.organisation.teams).toHaveLength(13)
  for (const { team, state, composition } of data.organisation.teams) {
    expect(team.name).toMatch(/[\u4e00-\u9fff]/)
    expect(['AWAITING_HEAD', 'FORMING', 'FORMED']).toContain(state)
    expect(composition.length).toBeGreaterThan(0)
  }
})

it('N-043 its notice has no target for foreign investment, and its own threshold is exact', async () => {
  const { data } = await clerk('{ notice { targets { code foreignInvested threshold { amount currency } } } }')
  const targets: { code: string; foreignInvested: boolean; threshold: { amount: string } | null }[] =
    data.notice.targets
  expect(targets.filter(({ foreignInvested }) => foreignInvested)).toEqual([])
  expect(targets.find(({ code }) => code === 'BLUE_PROJECT')?.threshold?.amount).toBe('700000000.00')
})

it('R-REC-03 the sample figures of the demonstration county are not its figures', async () => {
  const { data } = await clerk('{ rule(id: "R-REC-03") { parameters { id missing } } }')
  expect(data.rule.parameters).toEqual([{ id: 'P-08', missing: true }])
})
