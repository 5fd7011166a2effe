import { expect, it } from 'vitest'
import { county } from '../../test/county.ts'

const { signIn } = await county()
const BODY = 'name clause appointments { post person { name } } units { code }'
const { data } = await (
  await signIn('mizhiyu')
)(`{ organisation {
  declaredTeams teams { team { code kind } }
  leadingGroup { ${BODY} } office { ${BODY} } inspectionGroup { ${BODY} }
} }`)
const { declaredTeams, teams, leadingGroup, office, inspectionGroup } = data.organisation
type Named = { readonly code: string }
type Held = { readonly post: string }
const codes = (units: readonly Named[]) => units.map(({ code }) => code).sort()
const posts = (appointments: readonly Held[]) => [...new Set(appointments.map(({ post }) => post))]

it('N-012, N-031 the five teams that are announced stand beside the nine that are listed, four of them specialist', () => {
  expect([declaredTeams, teams.length]).toEqual([5, 9])
  const specialist = teams.filter(({ team }: { team: { kind: string } }) => team.kind === 'SPECIALIST')
  expect(codes(specialist.map(({ team }: { team: Named }) => team))).toEqual([
    'COMMERCE_SERVICES',
    'MODERN_AGRICULTURE',
    'TOURISM_CULTURE',
    'URBAN_CONSTRUCTION',
  ])
})

it('N-113 members of the leading group by post are three classes of units; people are its head and deputy heads', () => {
  expect(codes(leadingGroup.units)).toEqual(['COUNTY_UNITS', 'PARK_COMMITTEES', 'TOWNSHIPS'])
  expect(leadingGroup.clause).toBe('N-062')
  expect(posts(leadingGroup.appointments)).toEqual(['LEADING_GROUP_HEAD', 'LEADING_GROUP_DEPUTY_HEAD'])
})

it('N-053, N-066 the inspection group is its two offices, and the office of the leading group a body of its own', () => {
  expect(codes(inspectionGroup.units)).toEqual(['GOVERNMENT_INSPECTION_OFFICE', 'PARTY_INSPECTION_OFFICE'])
  expect([inspectionGroup.clause, office.clause]).toEqual(['N-053', 'N-066'])
  expect(posts(office.appointments)).toContain('OFFICE_DIRECTOR')
  expect(posts(office.appointments)).not.toContain('COUNTY_OFFICE_DIRECTOR')
})
