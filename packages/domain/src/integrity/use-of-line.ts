import type { Bilingual } from '../bilingual.ts'
import { useOf, type FundKind, type Notice } from '../notice/notice.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

const FUNDS: Readonly<Record<FundKind, Bilingual>> = {
  SPECIAL: { zh: '专项资金', en: 'the special fund' },
  TEAM_WORKING: { zh: '小组经费', en: 'working funds' },
}

const nameOf = (notice: Notice, code: string): Bilingual => useOf(notice, code)?.name ?? { zh: code, en: code }

/**
 * On the lines of one level of money: the use is one that the notice permits, it belongs to this level, and it is the
 * use of the line. An open use needs a written reason.
 */
export const useOfLine = (fund: FundKind): Pick<Rule, 'check' | 'explain'> => ({
  check({ use, line }, { notice }) {
    if (line.fund !== fund) return notApplicable('BLOCK')
    const known = useOf(notice, use)
    const figures = { measured: use, limit: line.use, field: 'application.use' }
    if (!known || known.fund !== fund || use !== line.use) return fail('BLOCK', figures)
    return known.open ? fail('JUST', figures) : pass('BLOCK', figures)
  },
  explain: explained(
    ({ measured }, notice) => {
      const [asked, money] = [nameOf(notice, measured!), FUNDS[fund]]
      return { zh: `${asked.zh}是${money.zh}允许的用途。`, en: `${asked.en} is a permitted use of ${money.en}.` }
    },
    ({ severity, measured, limit }, notice) => {
      const [asked, of, money] = [nameOf(notice, measured!), nameOf(notice, limit!), FUNDS[fund]]
      if (severity === 'JUST')
        return {
          sentence: {
            zh: `“${asked.zh}”是敞口用途,须写明理由。`,
            en: `"${asked.en}" is an open use and needs a written reason.`,
          },
          remedy: { zh: '写明这笔支出为什么属于这项工作。', en: 'Say why this spending belongs to that work.' },
        }
      return {
        sentence: {
          zh: `用途“${asked.zh}”不能由这条${money.zh}预算线(${of.zh})支出。`,
          en: `Spending for the use "${asked.en}" cannot come from this line of ${money.en} (${of.en}).`,
        },
        remedy: { zh: '换用途相符的预算线,或改正用途。', en: 'Choose a line of that use, or correct the use.' },
      }
    },
  ),
})
