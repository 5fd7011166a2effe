import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { meeting, trip } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { onlyStaffTravels } from './r-trv-12-only-staff-travels.ts'

const found = (outsiders: number, strangers: readonly string[] = []) =>
  onlyStaffTravels.check(
    caseOf({ participants: ['禾', ...strangers], strangers, details: trip({ outsiders }) }),
    law(),
    'PRE',
  )

it('R-TRV-12, N-098 nobody travels along who is not on the register', () => {
  expect(found(0)).toMatchObject({ verdict: 'PASS', severity: 'BLOCK', measured: '0', limit: '0' })
  expect(found(1)).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '1',
    limit: '0',
    field: 'application.travel.outsiders',
  })
})

it('R-TRV-12, N-098 a participant without a post in the county is an outsider', () => {
  expect(found(0, ['外'])).toMatchObject({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: '1',
    field: 'application.participants',
  })
})

it('R-TRV-12 the words count both together, and name nobody', () => {
  const finding = found(2, ['外'])
  expect(finding).toMatchObject({ measured: '3', field: 'application.travel.outsiders' })
  expect(onlyStaffTravels.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '随行的无关人员 3 人(随行的其他人员 2 人,参加人员中在县里没有任职的 1 人),上限 0 人。',
      en: 'Outsiders on the trip: 3 (others who travel along: 2, participants without a post in the county: 1); the limit is 0.',
    },
    remedy: {
      zh: '减 3 人,只留在县里任职的人。',
      en: 'Remove 3; only those who hold a post in the county travel.',
    },
  })
  expect(JSON.stringify(finding)).not.toContain('外')
  expect(onlyStaffTravels.explain(found(0), NOTICE).remedy).toBeNull()
})

it('R-TRV-12 who takes part in a meeting is not asked, nor who has left since the trip', () => {
  const gathered = onlyStaffTravels.check(caseOf({ strangers: ['外'], details: meeting() }), law(), 'PRE')
  expect(gathered.verdict).toBe('NOT_APPLICABLE')
  expect(onlyStaffTravels.stages).toEqual(['PRE'])
})
