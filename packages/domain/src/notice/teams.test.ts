import { expect, it } from 'vitest'
import { teamOf, TEAMS } from './teams.ts'

it('N-014 to N-031 the notice founds one coordination group, four park groups and four specialist teams', () => {
  const kinds = TEAMS.map(({ kind }) => kind)
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  expect([count('COORDINATION'), count('PARK_INDUSTRY'), count('SPECIALIST')]).toEqual([1, 4, 4])
})

it('every team has a code of its own, two names and its clause', () => {
  expect(new Set(TEAMS.map(({ code }) => code)).size).toBe(9)
  for (const team of TEAMS) {
    expect(team.name.zh).toMatch(/[组队]$/)
    expect(team.name.en).toMatch(/^[A-Z]/)
    expect(team.clause).toMatch(/^N-0(14|23|25|27|29|31)$/)
    expect(teamOf(team.code)).toBe(team)
  }
})

it('there is no tenth team', () => {
  expect(teamOf('HEAVY_INDUSTRY')).toBeUndefined()
  expect(teamOf('')).toBeUndefined()
})
