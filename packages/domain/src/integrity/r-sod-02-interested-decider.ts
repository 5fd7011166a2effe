import { RECUSAL_BASIS, type RecusalReason } from '../access/recusal.ts'
import { fail, notApplicable, pass, type Rule } from './rule.ts'

/** Nobody decides on what they have an interest in: by a post, by taking part, or through whoever delegated to them. */
export const interestedDecider: Rule = {
  id: 'R-SOD-02',
  name: { zh: '利害关系回避', en: 'Interested decider' },
  sentence: {
    zh: '审批人不得是该组组长、副组长,不得是经办人或参加人;受托代行的,委托人也不得是。',
    en: 'An approver is neither head nor deputy head of the team, neither applicant nor participant; nor is whoever delegated to them.',
  },
  citation: {
    zh: '行政事业单位内部控制规范;对通知的理解 Q-23、Q-24',
    en: 'Internal control standards for public bodies; readings Q-23 and Q-24 of the notice',
  },
  why: {
    zh: '通知让同一人兼任几职,有人既管经费又带队花钱。凡与自己有关的事,由同级的其他人决定,没有同级的才向上。',
    en: 'The notice gives some people concurrent posts: one guards the money and leads a team that spends it. What concerns oneself is decided by a peer, and by somebody above only where no peer is left.',
  },
  sources: ['L-IC'],
  clauses: ['N-021'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE', 'CLM'],
  overridable: false,
  check({ recusals }) {
    if (recusals === null) return notApplicable('BLOCK')
    const [first] = recusals
    return first ? fail('BLOCK', { inputs: { reason: first } }) : pass('BLOCK')
  },
  explain({ verdict, inputs }) {
    if (verdict === 'NOT_APPLICABLE')
      return { sentence: { zh: '尚未有人决定,不适用。', en: 'Nobody decides yet; does not apply.' }, remedy: null }
    if (verdict === 'PASS')
      return {
        sentence: { zh: '审批人与此事没有利害关系。', en: 'The approver has no interest in it.' },
        remedy: null,
      }
    const { words } = RECUSAL_BASIS[inputs['reason'] as RecusalReason]
    return {
      sentence: { zh: `审批人${words.zh},须回避。`, en: `The approver ${words.en} and must not decide.` },
      remedy: { zh: '由同级审批人决定。', en: 'A peer approver decides.' },
    }
  },
}
