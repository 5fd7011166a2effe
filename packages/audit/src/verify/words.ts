import type { Bilingual } from '@lianzhao/domain'
import { isAudited, READ_KIND } from '../trail/kinds.ts'
import type { Finding } from './finding.ts'

const KINDS: Readonly<Record<string, Bilingual>> = {
  'notice.adoption': { zh: '通知', en: 'notice' },
  'organisation.unit': { zh: '单位', en: 'unit' },
  'organisation.team': { zh: '组或队', en: 'team' },
  'organisation.delegation': { zh: '授权', en: 'delegation' },
  'organisation.person': { zh: '人员', en: 'person' },
  'organisation.appointment': { zh: '任命', en: 'appointment' },
  'funds.special_fund': { zh: '专项资金', en: 'special fund' },
  'funds.budget_line': { zh: '预算线', en: 'budget line' },
  'funds.reallocation': { zh: '调剂', en: 'reallocation' },
  'spending.request': { zh: '支出申请', en: 'spending request' },
  'spending.claim': { zh: '报销单', en: 'claim' },
  'spending.payment': { zh: '支付', en: 'payment' },
  'trail.refused_attempt': { zh: '被拒操作', en: 'refused attempt' },
  [READ_KIND]: { zh: '查阅记录', en: 'record of a reading' },
  'privacy.plain_text': { zh: '个人信息原文', en: 'personal text' },
}

/** What a finding means, in one sentence, without the name of its record. */
export function sentenceOf({ fault, column, version, stored, replayed }: Finding): Bilingual {
  switch (fault) {
    case 'COLUMN_DIFFERS':
      return {
        zh: `列 ${column}:表中为 ${stored},按事实重演为 ${replayed}。`,
        en: `Column ${column}: the table has ${stored}, the facts replayed give ${replayed}.`,
      }
    case 'ROW_WITHOUT_FACTS':
      return { zh: '表中有这一行,却没有事实说明它。', en: 'The table has this row, and no fact explains it.' }
    case 'FACTS_WITHOUT_ROW':
      return { zh: '有它的事实,表中却没有这一行。', en: 'It has facts, and the table has no such row.' }
    case 'HASH_DIFFERS':
      return { zh: `第 ${version} 条事实的内容与哈希不符。`, en: `Fact ${version} does not match its hash.` }
    case 'NOT_CANONICAL':
      return { zh: `第 ${version} 条事实的写法不合规定。`, en: `Fact ${version} is not written in the canonical form.` }
    case 'OUT_OF_PLACE':
      return {
        zh: `第 ${version} 条事实不在它的位置上:有缺失、插入或调换。`,
        en: `Fact ${version} is out of place: facts are missing, inserted or exchanged.`,
      }
    case 'CHAIN_BROKEN':
      return { zh: `第 ${version} 条事实没有接上前一条。`, en: `Fact ${version} does not follow the one before it.` }
    case 'UNREADABLE':
      return { zh: `事实无法重演:${replayed}。`, en: `The facts cannot be replayed: ${replayed}.` }
    case 'TEXT_ALTERED':
      return {
        zh: `列 ${column}:个人信息原文与承诺不符。`,
        en: `Column ${column}: the personal text does not match its commitment.`,
      }
    case 'NOTICE_ALTERED':
      return {
        zh: '账簿所存的通知与开账时采用的不符。',
        en: 'The notice that the books keep is not the one that was adopted when they were opened.',
      }
    case 'SUM_DIFFERS':
      return {
        zh: `列 ${column}:此处为 ${stored},其下各笔合计为 ${replayed}。`,
        en: `Column ${column}: it says ${stored}, the records under it add up to ${replayed}.`,
      }
    case 'NUMBER_MISSING':
      return {
        zh: '这个编号已经给出,却没有这样的记录:可能连同事实一起被删除。',
        en: 'This number was given, and no record bears it: it may have been removed with all its facts.',
      }
    case 'UNKNOWN_KIND':
      return {
        zh: '本版本不认识这一种类的事实,无法核验。用较新的版本再核验。',
        en: 'This version does not know this kind of fact and cannot verify it. Use a newer one.',
      }
  }
}

/** Which record a finding is about: what people call it, its table, and its id. */
export function recordOf({ kind, number, record }: Finding): Bilingual {
  const name = KINDS[kind] ?? { zh: '记录', en: 'record' }
  const called = number === null ? '' : ` ${number}`
  const id = isAudited(kind) || !KINDS[kind] ? `${kind} ${record}` : record
  return { zh: `${name.zh}${called}(${id})`, en: `${name.en}${called} (${id})` }
}
