import { can, grantsOf, postsWith } from '../access/can.ts'
import type { Action } from '../access/matrix.ts'
import { refusal, type Refusal } from '../decision.ts'
import { basisOf, ruleOf } from '../integrity/rule-book.ts'
import { incompatibleDuties } from '../integrity/r-sod-01-incompatible-duties.ts'
import type { Held } from '../integrity/rule.ts'
import { yuan } from '../money.ts'
import { POST_NAMES } from '../organisation/post-names.ts'
import type { Circumstances } from './circumstances.ts'
import { amountOf, dutiesOf, resourceOf, type Matter } from './matter.ts'
import { STEPS, type Step } from './steps.ts'
import { statusName } from './status-names.ts'

/**
 * Whether somebody may do this to this matter now, before any figure is looked at: the state, the posts they hold, the
 * duties they already have on the matter, and the limit of the ladder. Null when they may. Every command asks it first,
 * and so does the page that says why an action is not offered.
 */
export function standing(
  action: Action,
  matter: Matter,
  { by, organisation, elsewhere }: Circumstances,
): Refusal | null {
  const step = STEPS[action]
  return (
    outOfState(step, matter) ??
    notPermitted(action, matter, { by, organisation }) ??
    incompatible(step, [...dutiesOf(matter), ...(elsewhere ?? [])], by) ??
    aboveLimit(action, matter, { by, organisation })
  )
}

function outOfState({ on, from }: Step, matter: Matter): Refusal | null {
  const status = matter[on]?.status
  if (status && (from as readonly string[]).includes(status)) return null
  const needed = from.map((status) => statusName(on, status))
  const now = status ? statusName(on, status) : { zh: '不存在', en: 'absent' }
  return refusal(
    'NOT_IN_STATE',
    {
      zh: `现在是“${now.zh}”,这一步只在“${needed.map(({ zh }) => zh).join('、')}”时可做。`,
      en: `It is now "${now.en}"; this step is possible at "${needed.map(({ en }) => en).join('", "')}" only.`,
    },
    { remedy: { zh: '刷新后按最新状态处理。', en: 'Reload and go on from the present state.' } },
  )
}

type Who = Pick<Circumstances, 'by' | 'organisation'>

function notPermitted(action: Action, matter: Matter, { by, organisation }: Who): Refusal | null {
  if (can(organisation, by, action, resourceOf(matter))) return null
  const posts = postsWith(action).map((post) => POST_NAMES[post])
  const own = action === 'WITHDRAW' || action === 'FILE_CLAIM'
  return refusal(
    'NOT_PERMITTED',
    own
      ? { zh: '这一步由经办人本人办理。', en: 'This step belongs to the applicant.' }
      : {
          zh: `这一步由${posts.map(({ zh }) => zh).join('或')}办理,您没有相应任职。`,
          en: `This step belongs to the ${posts.map(({ en }) => en).join(' or the ')}; you hold no such post here.`,
        },
    {
      remedy: { zh: '由有相应任职的人办理。', en: 'Somebody who holds the post takes it.' },
      basis: basisOf(incompatibleDuties.id),
    },
  )
}

function incompatible({ duty }: Step, duties: readonly Held[], by: string): Refusal | null {
  const other = duties.find((held) => held.person === by && held.duty !== duty)
  if (!other) return null
  const words = ruleOf(incompatibleDuties.id).explain({
    verdict: 'FAIL',
    severity: 'BLOCK',
    measured: null,
    limit: null,
    field: null,
    inputs: { held: other.duty, asked: duty },
  })
  return refusal('RULE_BLOCKS', words.sentence, { remedy: words.remedy, basis: basisOf(incompatibleDuties.id) })
}

const LADDER: readonly Action[] = ['APPROVE', 'AUTHORISE_CLAIM']

function aboveLimit(action: Action, matter: Matter, { by, organisation }: Who): Refusal | null {
  if (!LADDER.includes(action)) return null
  const amount = amountOf(matter)
  const limits = grantsOf(organisation, by, action).map(({ appointment }) => appointment.limit)
  if (limits.some((limit) => limit === null || limit >= amount)) return null
  const most = limits.reduce<bigint>((most, limit) => (limit !== null && limit > most ? limit : most), 0n)
  return refusal(
    'ABOVE_LIMIT',
    {
      zh: `本次 ${yuan(amount)} 元,您的审批权限到 ${yuan(most)} 元。`,
      en: `This is CNY ${yuan(amount)}; your limit is ${yuan(most)}.`,
    },
    {
      remedy: { zh: '由会审小组决定。', en: 'The review panel decides.' },
      basis: { id: 'N-094', citation: LADDER_SOURCE },
    },
  )
}

const LADDER_SOURCE = {
  zh: '经费支出管理办法(县里另定,N-094)',
  en: "The county's own rules on expenditure (N-094)",
}
