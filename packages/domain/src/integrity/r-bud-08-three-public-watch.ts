import { yuan } from '../money.ts'
import type { Details } from '../spending/details.ts'
import { leavesTheMainland } from './mission-abroad.ts'
import { fail, notApplicable, pass, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** From four fifths of what is allocated the overseers are told. A whole number comparison: 5 × spent ≥ 4 × allocated. */
const WATCHED = { of: 5n, from: 4n } as const

/** Receptions and trips outside the mainland, of the three public expenditures (三公); the third, cars, is no matter here. */
const isThreePublic = (details: Details): boolean => details.kind === 'RECEPTION' || leavesTheMainland(details)

/** Watches each line that pays for receptions or missions: near its end the overseers are told, beyond it nothing goes. */
export const threePublicWatch: Rule = {
  id: 'R-BUD-08',
  name: { zh: '三公经费预警', en: 'Watch on the three public expenditures' },
  sentence: {
    zh: '接待、出国(境)支出连同本次达到本线指标 80% 的提请监督关注,超过 100% 的不予通过。',
    en: 'Once receptions or missions, with this one, reach 80 % of the line the overseers are told; above 100 % nothing goes.',
  },
  citation: {
    zh: '机关事务管理条例第十二条、第三十二条;通知第九条(N-096)',
    en: 'Regulations on the affairs of public bodies, articles 12 and 32; notice, clause 9 (N-096)',
  },
  why: {
    zh: '三公经费不得超预算。快用完的时候就要有人看着,等用完再看就晚了。',
    en: 'These expenditures never go over budget. Somebody looks while there is still something left.',
  },
  sources: ['L-OFF'],
  clauses: ['N-096', 'N-097'],
  certainty: 'LIKELY',
  severities: ['FLAG', 'BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check({ details, amount, held, line: { allocated, committed, paid } }) {
    if (!isThreePublic(details)) return notApplicable('FLAG')
    const spent = committed + paid + amount - held
    const figures = { measured: String(spent), limit: String(allocated), field: 'application.amount' }
    if (spent > allocated) return fail('BLOCK', figures)
    return spent * WATCHED.of >= allocated * WATCHED.from ? fail('FLAG', figures) : pass('FLAG', figures)
  },
  explain: explained(
    (finding) => {
      const { zh, en } = reckoning(finding)
      return { zh: `${zh},不到 80%。`, en: `${en}, less than 80 %.` }
    },
    (finding) => {
      const { zh, en } = reckoning(finding)
      if (finding.severity === 'FLAG')
        return {
          sentence: {
            zh: `${zh},已达 80%,提请监督关注。`,
            en: `${en}, 80 % or more; it is shown to the overseers.`,
          },
          remedy: {
            zh: '不影响提交;余下的指标从紧使用。',
            en: 'It does not stop the request; be sparing with the rest.',
          },
        }
      const over = yuan(BigInt(finding.measured!) - BigInt(finding.limit!))
      return {
        sentence: { zh: `${zh},超出 ${over} 元。`, en: `${en}: over by ${over}.` },
        remedy: { zh: '减少金额;三公经费不得超预算。', en: 'Lower the amount; these expenditures stay within budget.' },
      }
    },
  ),
}

function reckoning({ measured, limit }: Finding) {
  const [spent, allocated] = [measured, limit].map((figure) => yuan(BigInt(figure!)))
  return {
    zh: `本线已付、占用连同本次共 ${spent} 元,指标 ${allocated} 元`,
    en: `What is paid, committed and asked comes to CNY ${spent} of ${allocated} allocated`,
  }
}
