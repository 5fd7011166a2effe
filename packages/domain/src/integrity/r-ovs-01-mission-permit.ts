import type { Bilingual } from '../bilingual.ts'
import { onMission, type RegionAbroad } from './mission-abroad.ts'
import { fail, pass, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Who permits a mission to each region. */
const OFFICES: Readonly<Record<RegionAbroad, Bilingual>> = {
  ABROAD: { zh: '外事部门', en: 'the foreign-affairs office' },
  HONG_KONG_MACAO: { zh: '港澳事务部门', en: 'the Hong Kong and Macao affairs office' },
  TAIWAN: { zh: '台湾事务部门', en: 'the Taiwan-affairs office' },
}

const officeOf = ({ inputs }: Finding): Bilingual => OFFICES[inputs['region'] as RegionAbroad]

/** Nobody leaves the mainland on public money without the permit of the office for that region, given before the trip. */
export const missionPermit: Rule = {
  id: 'R-OVS-01',
  name: { zh: '出国(境)未获批', en: 'No permit for the mission' },
  sentence: {
    zh: '出国(境)须先有主管部门的任务批件:出国由外事部门、赴港澳由港澳事务部门、赴台湾由台湾事务部门批准。',
    en: 'A trip outside the mainland has its permit before it starts: abroad from the foreign-affairs office, to Hong Kong and Macao and to Taiwan from the offices for their affairs.',
  },
  citation: {
    zh: '因公临时出国经费管理办法;党政机关厉行节约反对浪费条例;通知第九条(N-098)',
    en: 'Measures on expenses of temporary official trips abroad; regulations on frugality; notice, clause 9 (N-098)',
  },
  why: {
    zh: '通知禁止借招商外出旅游。批件证明这次出国(境)是一项任务,没有批件就不能花公款。',
    en: 'The notice forbids tourism in the name of promotion. The permit shows that the trip is a mission; without one no public money goes there.',
  },
  sources: ['L-OVS', 'L-TL13'],
  clauses: ['N-098'],
  certainty: 'LIKELY',
  severities: ['BLOCK'],
  parameters: [],
  stages: ['PRE'],
  overridable: false,
  check: onMission(({ given: { from }, region, mission: { permit } }) => {
    const figures = {
      measured: permit?.date ?? null,
      limit: from,
      field: 'application.travel.mission.permit',
      inputs: { region, ...(permit && { number: permit.number }) },
    }
    return permit && permit.date <= from ? pass('BLOCK', figures) : fail('BLOCK', figures)
  }),
  explain: explained(
    ({ measured, limit, inputs }) => ({
      zh: `批件 ${inputs['number']} 日期 ${measured},不晚于出发日 ${limit}。`,
      en: `The permit ${inputs['number']} is dated ${measured}, not after the departure on ${limit}.`,
    }),
    (finding) => {
      const { measured, limit, inputs } = finding
      const office = officeOf(finding)
      return measured === null
        ? {
            sentence: {
              zh: `没有${office.zh}的任务批件,出发日 ${limit}。`,
              en: `There is no permit of ${office.en}; the departure is on ${limit}.`,
            },
            remedy: {
              zh: `先报${office.zh}批准,再填写批件号和日期。`,
              en: `Obtain the permit of ${office.en} first, then state its number and date.`,
            },
          }
        : {
            sentence: {
              zh: `批件 ${inputs['number']} 日期 ${measured},晚于出发日 ${limit};须由${office.zh}事先批准。`,
              en: `The permit ${inputs['number']} is dated ${measured}, after the departure on ${limit}; ${office.en} permits a mission beforehand.`,
            },
            remedy: {
              zh: '核对批件日期,或把出发日改到批准之后。',
              en: 'Check the date of the permit, or depart after it was given.',
            },
          }
    },
  ),
}
