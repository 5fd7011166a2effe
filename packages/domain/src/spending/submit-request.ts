import { allowed, refusal, refused, type Decision, type Refusal } from '../decision.ts'
import type { BudgetLine } from '../funds/budget-line.ts'
import { judge, objections } from '../integrity/rule-book.ts'
import type { Judgement, RulesJudged } from '../integrity/rule.ts'
import { ZERO } from '../money.ts'
import { can } from '../access/can.ts'
import { caseOf } from './case-of.ts'
import { checkApplication } from './check-application.ts'
import type { Circumstances } from '../access/circumstances.ts'
import type { Application, SpendingRequest, SpendingRequested } from './request.ts'
import { standing } from './standing.ts'

/** 提交: asks to spend. A returned request is submitted again under its number; nothing is held before approval. */
export function submitRequest(
  { id, number, returned }: { id: string; number: string; returned?: SpendingRequest },
  application: Application,
  line: BudgetLine,
  circumstances: Circumstances,
): Decision<{ request: [SpendingRequested, RulesJudged] }> {
  const { by, at } = circumstances
  const { judgement, refusals } = hearApplication(application, line, circumstances, returned)
  if (refusals.length) return refused(refusals)
  return allowed({
    request: [
      { type: 'SpendingRequested', id, number, by, at, ...application },
      { type: 'RulesJudged', judgement },
    ],
  })
}

/** What the rules and the form say of an application, also while it is still being written. Leaves no fact. */
export function hearApplication(
  application: Application,
  line: BudgetLine,
  circumstances: Circumstances,
  returned?: SpendingRequest,
): { judgement: Judgement; refusals: readonly Refusal[] } {
  const { by, at, law } = circumstances
  const judgement = judge(
    law,
    'PRE',
    at,
    caseOf(application, line, circumstances, {
      held: ZERO,
      duties: [{ duty: 'APPLICANT', person: by }],
      recusals: null,
      related: circumstances.related ?? null,
      payment: null,
    }),
  )
  const notHere = returned && standing('SUBMIT', { request: returned }, circumstances)
  if (notHere) return { judgement, refusals: [notHere] }
  const refusals = [...mayApplyFor(application, circumstances), ...checkApplication(application, line, circumstances)]
  return { judgement, refusals: [...refusals, ...objections(judgement, law.notice)] }
}

function mayApplyFor({ team }: Application, { by, organisation }: Circumstances): Refusal[] {
  if (can(organisation, by, 'SUBMIT', { team, owner: by, payable: false, hasPayment: false })) return []
  return [
    refusal(
      'NOT_PERMITTED',
      { zh: '只能为您任职的组或队申请经费。', en: 'You can ask for money only for a team in which you hold a post.' },
      {
        field: 'application.team',
        remedy: { zh: '由该组组员申请。', en: 'A member of that team applies.' },
        basis: { id: 'N-091', citation: { zh: '通知第八条', en: 'Notice, clause 8' } },
      },
    ),
  ]
}
