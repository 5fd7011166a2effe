import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { meeting, purchase } from '../../test/planned.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { BENEFICIARY_KINDS, type OtherDetails } from '../spending/details.ts'
import { rewards } from './r-bud-05-rewards.ts'

const UNIT = { beneficiaries: [{ kind: 'UNIT', what: '年度先进单位' }] } as const
const found = (more: Partial<OtherDetails>, use = 'ASSESSMENT_REWARD') =>
  rewards.check(caseOf({ use, details: purchase(more) }), law(), 'PRE')

it('R-BUD-05, N-087 a reward names who receives it and its basis, or it needs a reason', () => {
  expect(found({ ...UNIT, legalBasis: '演示考核办法' }).verdict).toBe('PASS')
  expect(found({ legalBasis: '演示考核办法' })).toMatchObject({
    ...{ verdict: 'FAIL', severity: 'JUST' },
    field: 'application.other.beneficiaries',
  })
  for (const legalBasis of [null, ' '])
    expect(found({ ...UNIT, legalBasis })).toMatchObject({
      verdict: 'FAIL',
      field: 'application.other.legalBasis',
    })
  expect(rewards.explain(found({}), NOTICE)).toEqual({
    sentence: {
      zh: '奖励没有写明受益人、考核办法或法定依据。',
      en: 'The reward does not state its beneficiaries, the assessment scheme or the legal basis by which it is paid.',
    },
    remedy: { zh: '补充,或写明理由。', en: 'Add it, or give a reason.' },
  })
  expect(rewards.explain(found({ ...UNIT, legalBasis: '演示考核办法' }), NOTICE).sentence.zh).toBe(
    '奖励依据:演示考核办法。',
  )
})

it.each(BENEFICIARY_KINDS)('R-BUD-05 whatever the use is called, money that %s receives needs a basis', (kind) => {
  expect(found({ beneficiaries: [{ kind, what: '奖励' }] }, 'OTHER').verdict).toBe('FAIL')
})

it('R-BUD-05 a reward that is asked for as something else states nothing; a purchase is no reward', () => {
  const event = rewards.check(caseOf({ use: 'ASSESSMENT_REWARD', details: meeting() }), law(), 'PAY')
  expect(event).toMatchObject({ verdict: 'FAIL', measured: '2' })
  expect(found({}, 'OTHER').verdict).toBe('NOT_APPLICABLE')
  expect(rewards.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})
