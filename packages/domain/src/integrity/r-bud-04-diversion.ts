import { classesOf, ECONOMIC_CLASSES, HIDING_PLACES, type EconomicClass } from './economic-classes.ts'
import { fail, notEvaluated, pass, type Case, type Finding, type Rule } from './rule.ts'
import { explained } from './verdict-words.ts'

/** Two of the three public expenditures; the third, official cars, is no matter here. */
const isPublicExpenditure = ({ details }: Case): boolean =>
  details.kind === 'RECEPTION' || (details.kind === 'TRAVEL' && details.region !== 'MAINLAND')

/**
 * A matter belongs to an economic class by its nature, and is paid from a line of that class. A reception or a trip abroad
 * on a line of meetings, training, office or projects is blocked; whatever else does not fit is shown to the overseers.
 */
export const diversion: Rule = {
  id: 'R-BUD-04',
  name: { zh: '预算线之间挤占挪用', en: 'Diversion between budget lines' },
  sentence: {
    zh: '事项由性质相符的预算线列支:接待、出国(境)不得列入会议、培训、办公、项目经费;其他不符的提请监督关注。',
    en: 'A matter is paid from a budget line of its own nature: receptions and trips abroad never from lines of meetings, training, office or projects; whatever else does not fit is shown to the overseers.',
  },
  citation: {
    zh: '机关事务管理条例第十二条;财政违法行为处罚处分条例第六条;通知第八条、第九条(N-082、N-096)',
    en: 'Regulations on the affairs of public bodies, article 12; regulations on punishing offences in public finance, article 6; notice, clauses 8 and 9 (N-082, N-096)',
  },
  why: {
    zh: '接待费不够就记到会议、项目里,账上“三公”下降,实际没有少花。',
    en: 'Where the reception line runs out, meals go under meetings or projects: the three public expenditures shrink in the accounts, and nowhere else.',
  },
  sources: ['L-OFF', 'L-FIN'],
  clauses: ['N-082', 'N-096'],
  certainty: 'CERTAIN',
  severities: ['BLOCK', 'FLAG'],
  parameters: ['economicClasses'],
  stages: ['CLM', 'AUD'],
  overridable: false,
  check(given, { parameters: { economicClasses } }) {
    const severity = isPublicExpenditure(given) ? 'BLOCK' : 'FLAG'
    const booked = economicClasses?.value.find(({ use }) => use === given.line.use)?.classes
    if (!economicClasses || !booked) return notEvaluated(severity, 'economicClasses')
    const own = classesOf(given.details)
    const figures = {
      measured: own.join(' '),
      limit: booked.join(' '),
      field: 'application.lineId',
      inputs: { parameter: economicClasses.id },
    }
    if (own.some((one) => booked.includes(one))) return pass(severity, figures)
    const hidden = severity === 'BLOCK' && booked.some((one) => HIDING_PLACES.includes(one))
    return fail(hidden ? 'BLOCK' : 'FLAG', figures)
  },
  explain: explained(
    (finding) => {
      const [own, , parameter] = told(finding)
      return {
        zh: `预算线的经济分类有${own.zh},与事项的性质相符(参数 ${parameter})。`,
        en: `The economic classes of the budget line have ${own.en}, the nature of the matter (parameter ${parameter}).`,
      }
    },
    (finding) => {
      const [own, booked, parameter] = told(finding)
      return {
        sentence: {
          zh: `按性质应列${own.zh},预算线的经济分类是${booked.zh}(参数 ${parameter})。`,
          en: `By its nature it belongs to ${own.en}; the economic classes of the budget line are ${booked.en} (parameter ${parameter}).`,
        },
        remedy:
          finding.severity === 'BLOCK'
            ? {
                zh: '改由接待费或出国费的预算线列支。',
                en: 'Pay it from a budget line of receptions or of trips abroad.',
              }
            : { zh: '不影响报销;核对列支的科目。', en: 'It does not stop the claim; check what it is booked under.' },
      }
    },
  ),
}

const named = (codes: string) => codes.split(' ').map((code) => ({ code, ...ECONOMIC_CLASSES[code as EconomicClass] }))

const inWords = (codes: string) => ({
  zh: named(codes)
    .map(({ code, zh }) => `${zh} ${code}`)
    .join('、'),
  en: named(codes)
    .map(({ code, en }) => `${en} ${code}`)
    .join(', '),
})

const told = ({ measured, limit, inputs }: Finding) =>
  [inWords(measured!), inWords(limit!), inputs['parameter']] as const
