import type { Bilingual } from '../bilingual.ts'
import type { ReceptionExpenses } from '../spending/expenses.ts'
import { claimOfKind } from './claim-of-kind.ts'
import { figuresOf, inWords, type Fault } from './faults.ts'
import { ruleSetOn } from './rule-sets.ts'
import { fail, pass, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

type Element = 'GUESTS' | 'UNIT' | 'NAME' | 'POST' | 'ACTIVITY' | 'PLACE' | 'MEAL' | 'HOSTS'

const ELEMENTS: Readonly<Record<Element, Bilingual>> = {
  GUESTS: { zh: '接待对象', en: 'the guests' },
  UNIT: { zh: '单位', en: 'the unit of a guest' },
  NAME: { zh: '姓名', en: 'the name of a guest' },
  POST: { zh: '职务', en: 'the post of a guest' },
  ACTIVITY: { zh: '公务活动', en: 'the activity' },
  PLACE: { zh: '场所', en: 'the place' },
  MEAL: { zh: '用餐时间和费用', en: 'time and cost of a meal' },
  HOSTS: { zh: '陪同人员', en: 'the accompanying persons' },
}

const blank = (written: string) => written.trim() === ''

function lackingIn({ guests, hosts, activity, place, meals }: ReceptionExpenses, namesHosts: boolean) {
  const lacks: Fault<Element>[] = []
  const demand = (kind: Element, field: string, lacking: boolean) => {
    if (lacking) lacks.push({ kind, field: `reception.${field}` })
  }
  demand('GUESTS', 'guests', guests.length === 0)
  guests.forEach(({ unit, name, post }, row) => {
    demand('UNIT', `guests.${row}.unit`, blank(unit))
    demand('NAME', `guests.${row}.name`, blank(name))
    demand('POST', `guests.${row}.post`, blank(post))
  })
  demand('ACTIVITY', 'activity', blank(activity))
  demand('PLACE', 'place', blank(place))
  demand('MEAL', 'meals', meals.length === 0)
  demand('HOSTS', 'hosts', namesHosts && hosts.length === 0 && meals.some(({ heads }) => heads > guests.length))
  return lacks
}

/** The list of a reception says who came, for what, when and where; from 2025 also who accompanied. */
export const completeList: Rule = {
  id: 'R-REC-11',
  name: { zh: '接待清单要素', en: 'A complete reception list' },
  sentence: {
    zh: '接待清单写明客人的单位、姓名、职务和活动、场所、时间、费用;2025 年 5 月 2 日起还要写明陪同人员。',
    en: 'The reception list names unit, name and post of each guest, activity, place, time and cost; from 2 May 2025 also the accompanying persons.',
  },
  citation: {
    zh: '党政机关国内公务接待管理规定;党政机关厉行节约反对浪费条例(2025 年修订)第二十二条;通知第九条(N-097)',
    en: 'Rules on domestic official receptions; Regulations on frugality of 2025, article 22; notice, clause 9 (N-097)',
  },
  why: {
    zh: '清单是报销凭证。缺一项,就核对不了是谁、为什么、吃了多少。',
    en: 'The list is a voucher of the claim. If anything is left out, nobody can check who came, what for, and what it cost.',
  },
  sources: ['L-REC', 'L-TL13', 'L-TL25'],
  clauses: ['N-097'],
  certainty: 'CERTAIN',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['CLM'],
  overridable: false,
  check: claimOfKind('RECEPTION', 'BLOCK', ({ given: { from }, spent }) => {
    const lacks = lackingIn(spent, ruleSetOn(from) === 'RS-2025')
    const figures = figuresOf(lacks, { guests: String(spent.guests.length) })
    return lacks.length ? fail('BLOCK', figures) : pass('BLOCK', figures)
  }),
  explain: explained(
    ({ inputs }) => ({
      zh: `清单要素齐全,客人 ${inputs['guests']} 人。`,
      en: `The list is complete; guests: ${inputs['guests']}.`,
    }),
    (finding) => {
      const { zh, en } = inWords(finding, ELEMENTS)
      return {
        sentence: {
          zh: `清单缺 ${finding.measured} 处(上限 ${finding.limit} 处):${zh}。`,
          en: `Missing from the list: ${finding.measured} (the limit is ${finding.limit}): ${en}.`,
        },
        remedy: { zh: '补全清单后再报销。', en: 'Complete the list, then claim.' },
      }
    },
  ),
}
