import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { meeting, purchase } from '../../test/matter.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { BENEFICIARY_KINDS, type BeneficiaryKind, type OtherDetails } from '../spending/details.ts'
import { usesOf } from '../notice/notice.ts'
import { rewards } from './r-bud-05-rewards.ts'
import { REWARD } from './reward.ts'

const SCHEME = '演示考核奖励办法'
const to = (...kinds: BeneficiaryKind[]) => kinds.map((kind) => ({ kind, what: '年度先进' }))
const found = (stated: Partial<OtherDetails>, use = REWARD) =>
  rewards.check(caseOf({ use, details: purchase(stated) }), law(), 'PRE')
const words = (...about: Parameters<typeof found>) => rewards.explain(found(...about), NOTICE)

it('N-087 the use of rewards is one that the notice names', () => {
  expect(usesOf(NOTICE).find(({ code }) => code === REWARD)?.clause).toBe('N-087')
})

it.each(BENEFICIARY_KINDS)(
  'R-BUD-05, N-087 a reward to %s passes with its scheme, and needs a reason without',
  (kind) => {
    expect(found({ beneficiaries: to(kind), legalBasis: SCHEME }).verdict).toBe('PASS')
    for (const legalBasis of [null, ' '])
      expect(found({ beneficiaries: to(kind), legalBasis })).toMatchObject({
        verdict: 'FAIL',
        severity: 'JUST',
        field: 'application.other.legalBasis',
      })
  },
)

it('R-BUD-05 a reward that names nobody needs a reason, with a scheme or without', () => {
  expect(found({ legalBasis: SCHEME })).toMatchObject({
    verdict: 'FAIL',
    measured: '1',
    field: 'application.other.beneficiaries',
  })
  expect(found({})).toMatchObject({ verdict: 'FAIL', measured: '2' })
})

it('R-BUD-05 whoever is rewarded out of another use is looked at too; a plain purchase is not', () => {
  expect(found({ beneficiaries: to('UNIT') }, 'OTHER').verdict).toBe('FAIL')
  expect(found({}, 'OTHER').verdict).toBe('NOT_APPLICABLE')
  expect(rewards.check(caseOf(), law(), 'PRE').verdict).toBe('NOT_APPLICABLE')
})

it('R-BUD-05 a reward that calls itself a meeting names nobody and cites nothing', () => {
  const given = caseOf({ use: REWARD, details: meeting() })
  expect(rewards.check(given, law(), 'PAY')).toMatchObject({ verdict: 'FAIL', severity: 'JUST', measured: '2' })
})

it('R-BUD-05 the words tell an official without a basis from a unit without a scheme', () => {
  expect(words({ beneficiaries: to('UNIT') })).toEqual({
    sentence: {
      zh: '奖励有 1 处不全(上限 0 处):没有写明所依据的考核奖励办法。',
      en: 'The reward lacks 1 (the limit is 0): no adopted scheme is cited.',
    },
    remedy: {
      zh: '写明奖励对象和依据的文件,或写明理由。',
      en: 'State who receives it and the paper it is paid by, or give a reason.',
    },
  })
  expect(words({ beneficiaries: to('UNIT', 'OFFICIAL') }).sentence).toEqual({
    zh: '奖励有 1 处不全(上限 0 处):奖励对象有公职人员个人,没有写明法定依据。',
    en: 'The reward lacks 1 (the limit is 0): an individual official receives it, and no basis in law is cited.',
  })
  expect(words({}).sentence.zh).toContain('没有写明奖励对象、没有写明所依据的考核奖励办法')
  expect(words({ beneficiaries: to('UNIT', 'UNIT'), legalBasis: SCHEME })).toEqual({
    sentence: {
      zh: `奖励对象 2 个,依据:${SCHEME}。`,
      en: `Those who receive it: 2; it is paid by: ${SCHEME}.`,
    },
    remedy: null,
  })
})
