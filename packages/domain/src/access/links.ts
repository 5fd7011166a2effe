import type { Bilingual } from '../bilingual.ts'
import { teamOf, type Notice } from '../notice/notice.ts'
import type { Appointment } from '../organisation/appointment.ts'
import { POST_NAMES } from '../organisation/post-names.ts'
import { TEAM_POSTS, type Post } from '../organisation/posts.ts'
import { postsWith, type Grant, type Resource } from './can.ts'
import { link, type Link } from './explanation.ts'
import type { Operation } from './matrix.ts'
import { OPERATION_NAMES, SCOPE_NAMES } from './operation-names.ts'

const THE_MATRIX: Bilingual = { zh: '权限表', en: 'Permission matrix' }
/** More teams than this are counted, not named. */
const MOST_NAMED = 2

const sameInBoth = (text: string): Bilingual => ({ zh: text, en: text })

const teamName = (notice: Notice, code: string): Bilingual => teamOf(notice, code)?.name ?? sameInBoth(code)

/** The post with its teams: "Taiwan … Group, team head". */
function titleOf(notice: Notice, { post, teams }: Appointment): Bilingual {
  const { zh, en } = POST_NAMES[post]
  if (teams.length === 0) return { zh, en }
  const names = teams.map((code) => teamName(notice, code))
  if (TEAM_POSTS.includes(post))
    return {
      zh: `${names.map((one) => one.zh).join('、')}的${zh}`,
      en: `${en} of ${names.map((one) => one.en).join(', ')}`,
    }
  return teams.length > MOST_NAMED
    ? { zh: `${zh}(${teams.length} 个组和队)`, en: `${en} (${teams.length} teams)` }
    : { zh: `${zh}(${names.map((one) => one.zh).join('、')})`, en: `${en} (${names.map((one) => one.en).join(', ')})` }
}

/** 您是…组长: a post that the reader holds, since when, and by which paper. */
export function heldPost(notice: Notice, appointment: Appointment, favours: boolean): Link {
  const { zh, en } = titleOf(notice, appointment)
  const { from, to, document } = appointment
  return link(
    'POST',
    favours,
    {
      zh: `您是${zh},自 ${from} 起${to === null ? '' : `至 ${to} 止`}。`,
      en: `You are ${en}, since ${from}${to === null ? '' : ` and until ${to}`}.`,
    },
    { source: sameInBoth(document) },
  )
}

export const noPost: Link = link('POST', false, { zh: '您现在没有任职。', en: 'You hold no post now.' })

/** What gives the right: a post of the reader's own, or one that its holder let them exercise for a time. */
export function carrier(notice: Notice, { appointment, delegation }: Grant): Link {
  if (!delegation) return heldPost(notice, appointment, true)
  const { zh, en } = titleOf(notice, appointment)
  return link(
    'DELEGATION',
    true,
    {
      zh: `您受委托代行${zh},自 ${delegation.from} 至 ${delegation.to}。`,
      en: `You act in the place of the ${en}, from ${delegation.from} to ${delegation.to}.`,
    },
    { source: sameInBoth(delegation.document), people: [delegation.delegatorId] },
  )
}

export function granted(operation: Operation, { appointment: { post }, scope }: Grant): Link {
  const act = OPERATION_NAMES[operation]
  const { meaning } = SCOPE_NAMES[scope]
  return link(
    'MATRIX',
    true,
    {
      zh: `${POST_NAMES[post].zh}可以“${act.zh}”,范围:${meaning.zh}。`,
      en: `The ${POST_NAMES[post].en} may ${act.en}; it reaches ${meaning.en}.`,
    },
    { source: THE_MATRIX },
  )
}

export function notGranted(operation: Operation): Link {
  const act = OPERATION_NAMES[operation]
  const posts = postsWith(operation)
  return link(
    'MATRIX',
    false,
    {
      zh: `“${act.zh}”由${listed(posts, 'zh', '、')}办理,不属于您的职务。`,
      en: `To ${act.en} belongs to the ${listed(posts, 'en', ', the ')}, and to no post of yours.`,
    },
    { source: THE_MATRIX },
  )
}

const listed = (posts: readonly Post[], language: keyof Bilingual, separator: string): string =>
  posts.map((post) => POST_NAMES[post][language]).join(separator)

/** Why the record is, or is not, within what the grant reaches. */
export function reach(notice: Notice, { scope }: Grant, { team, owner }: Resource, within: boolean): Link {
  const name = team === null ? null : teamName(notice, team)
  switch (scope) {
    case 'ALL':
    case 'LAST':
      return link('REACH', within, {
        zh: `本事项${name ? `属${name.zh},` : ''}在范围之内。`,
        en: `This matter${name ? ` of ${name.en}` : ''} is within it.`,
      })
    case 'TEAM':
    case 'PAYABLE':
      return link('REACH', within, {
        zh: `本事项属${name?.zh ?? '全县'},${within ? '在' : '不在'}这一任职所列的组和队之内。`,
        en: `This matter is of ${name?.en ?? 'the county'}, ${within ? 'one' : 'not one'} of the teams of this post.`,
      })
    case 'OWN':
      return within
        ? link('REACH', true, { zh: '本事项由您经手。', en: 'You look after this matter.' })
        : link(
            'REACH',
            false,
            { zh: '本事项由别人经手。', en: 'Somebody else looks after this matter.' },
            { people: owner === null ? [] : [owner] },
          )
    case 'TAKES_PART':
      return within
        ? link('REACH', true, {
            zh: '本事项由您经手,或您参加。',
            en: 'You look after this matter, or take part in it.',
          })
        : link(
            'REACH',
            false,
            {
              zh: '本事项由别人经手,您也没有参加。',
              en: 'Somebody else looks after this matter, and you take no part in it.',
            },
            { people: owner === null ? [] : [owner] },
          )
    case 'PAYMENTS':
      return link('REACH', within, {
        zh: `本事项${within ? '已' : '还没有'}提出支付申请。`,
        en: `A payment ${within ? 'has been' : 'has not been'} requested for this matter.`,
      })
  }
}
