import { expect, it } from 'vitest'
import { caseOf } from '../../test/case.ts'
import { NOTICE } from '../../test/notices.ts'
import { law } from '../../test/people.ts'
import { purchase } from '../../test/planned.ts'
import { BENEFICIARY_KINDS, type OtherDetails } from '../spending/details.ts'
import { legalBasisOfAPreference } from './r-pol-01-legal-basis-of-a-preference.ts'

const found = (details: Partial<OtherDetails>, purpose = '项目手册印制') =>
  legalBasisOfAPreference.check(caseOf({ purpose, details: purchase(details) }), law(), 'PRE')
const BASIS = { legalBasis: '县人民政府〔2015〕11号(演示)第四条' }
const to = (kind: OtherDetails['beneficiaries'][number]['kind']) => ({
  items: [],
  beneficiaries: [{ kind, what: '演示企业首台设备奖励' }],
})

it.each(BENEFICIARY_KINDS)('R-POL-01, N-060 money for %s without a basis', (kind) => {
  expect(found(to(kind)).verdict).toBe(kind === 'ENTERPRISE' ? 'FAIL' : 'NOT_APPLICABLE')
  expect(found({ ...to(kind), ...BASIS }).verdict).toBe(kind === 'ENTERPRISE' ? 'PASS' : 'NOT_APPLICABLE')
})

it('R-POL-01 asks for the basis where it is written, and blanks are none', () => {
  const finding = found({ ...to('ENTERPRISE'), legalBasis: '  ' })
  expect(finding).toMatchObject({ verdict: 'FAIL', severity: 'JUST', field: 'application.other.legalBasis' })
  expect(legalBasisOfAPreference.explain(finding, NOTICE)).toEqual({
    sentence: {
      zh: '“演示企业首台设备奖励”给企业优惠,没有写明依据。',
      en: '"演示企业首台设备奖励" gives a preference and cites no legal basis.',
    },
    remedy: {
      zh: '写明依据的文件和条款;没有依据的不得承诺。',
      en: 'Cite the document and its clause; without a basis, promise nothing.',
    },
  })
  expect(legalBasisOfAPreference.explain(found({ ...to('ENTERPRISE'), ...BASIS }), NOTICE).sentence.zh).toBe(
    '“演示企业首台设备奖励”写明了依据:“县人民政府〔2015〕11号(演示)第四条”。',
  )
})

it.each(['兑现税收返还', '落户企业零 地 价 承诺', '招商奖补', '企业用电补贴', 'A tax  rebate for the plant'])(
  'R-POL-01 the purpose "%s" promises what needs a basis',
  (purpose) => {
    expect(found({}, purpose).verdict).toBe('FAIL')
    expect(found(BASIS, purpose).verdict).toBe('PASS')
    expect(found({ items: [{ what: purpose, pieces: 1, price: '100' }] }).verdict).toBe('FAIL')
  },
)

it.each(['项目手册印制', '税务登记资料复印', '土地规划图装裱', '推介展板'])(
  'R-POL-01 the purpose "%s" promises nothing',
  (purpose) => {
    expect(found({}, purpose).verdict).toBe('NOT_APPLICABLE')
  },
)

it('R-POL-01 a trip gives nobody anything', () => {
  expect(legalBasisOfAPreference.check(caseOf({ purpose: '学习税收返还政策' }), law(), 'PRE').verdict).toBe(
    'NOT_APPLICABLE',
  )
})
