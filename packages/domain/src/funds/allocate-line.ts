import { allowed, refusal, refused, type Decision } from '../decision.ts'
import { checkAmount } from './check-amount.ts'
import { yuan } from '../money.ts'
import { teamOf, useOf, type Notice } from '../notice/notice.ts'
import type { LineAllocated } from './budget-line.ts'
import type { FundAllocated, SpecialFund } from './special-fund.ts'

const CLAUSE_8 = { zh: '通知第八条', en: 'Notice, clause 8' }

/**
 * Gives a line its money out of the year's special fund. A line of the special fund takes a use of N-083 to N-090 and
 * no team; a line of a team's working funds takes a use of N-092 or N-093 and that team. The fund is never overdrawn.
 */
export function allocateLine(
  fund: SpecialFund,
  line: Omit<LineAllocated, 'type'>,
  notice: Notice,
): Decision<{ fund: [FundAllocated]; line: [LineAllocated] }> {
  const use = useOf(notice, line.use)
  const ofTheRightLevel =
    use?.fund === line.fund &&
    (line.fund === 'SPECIAL' ? line.team === null : !!line.team && !!teamOf(notice, line.team))
  if (!ofTheRightLevel)
    return refused([
      refusal(
        'INVALID_INPUT',
        { zh: `用途 ${line.use} 不属于这类资金。`, en: `The use ${line.use} does not belong to this kind of fund.` },
        { field: 'use', basis: { id: 'N-083', citation: CLAUSE_8 } },
      ),
    ])
  if (line.fiscalYear !== fund.fiscalYear)
    return refused([
      refusal(
        'OUTSIDE_FISCAL_YEAR',
        {
          zh: `这是 ${fund.fiscalYear} 年度的资金,预算线写的是 ${line.fiscalYear} 年度。`,
          en: `This is the fund of ${fund.fiscalYear}; the line says ${line.fiscalYear}.`,
        },
        { field: 'fiscalYear', basis: { id: 'N-081', citation: CLAUSE_8 } },
      ),
    ])
  const amount = checkAmount('amount', line.amount)
  if (amount.length) return refused(amount)
  const left = fund.appropriated - fund.allocated
  if (line.amount > left)
    return refused([
      refusal(
        'OVER_APPROPRIATION',
        {
          zh: `专项资金尚可分配 ${yuan(left)} 元,本次 ${yuan(line.amount)} 元。`,
          en: `CNY ${yuan(left)} of the special fund is left to allocate; this asks ${yuan(line.amount)}.`,
        },
        { field: 'amount', basis: { id: 'N-081', citation: CLAUSE_8 } },
      ),
    ])
  return allowed({
    fund: [{ type: 'FundAllocated', lineId: line.id, amount: line.amount }],
    line: [{ type: 'LineAllocated', ...line }],
  })
}
