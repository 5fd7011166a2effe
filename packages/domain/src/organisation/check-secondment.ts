import { refusal, type Refusal } from '../decision.ts'
import { compositionOf, teamOf, type Notice } from '../notice/notice.ts'
import type { Appointment, AppointmentContent } from './appointment.ts'
import { gradeAtLeast } from './composition.ts'
import { GRADE_NAMES } from './grade-names.ts'

const CLAUSE_2 = { zh: '通知第二条', en: 'Notice, clause 2' }

/** N-011, N-018, N-037: members come by secondment, in the grade and for the time that the notice asks. */
export function checkSecondment(
  { post, secondment, teams }: AppointmentContent,
  own: readonly Appointment[],
  notice: Notice,
): Refusal[] {
  if (post !== 'TEAM_MEMBER' && secondment === null) return []
  if (post !== 'TEAM_MEMBER' || secondment === null || !notice.units.some(({ code }) => code === secondment.homeUnit))
    return [
      refusal(
        'INVALID_INPUT',
        {
          zh: '组员由抽调而来,须写明原单位、级别和是否脱产;其他职务不写。',
          en: 'A member is seconded: home unit, grade and whether released are stated, and for no other post.',
        },
        {
          field: 'secondment',
          remedy: { zh: '核对抽调情况。', en: 'Check the secondment.' },
          basis: { id: 'N-011', citation: CLAUSE_2 },
        },
      ),
    ]
  const team = teamOf(notice, teams[0] ?? '')
  const rule = team && compositionOf(notice, team.kind)
  if (!team || !rule) return []
  return [
    ...(rule.minimumGrade === null || gradeAtLeast(secondment.grade, rule.minimumGrade)
      ? []
      : [
          refusal(
            'GRADE_TOO_LOW',
            {
              zh: `${team.name.zh}的组员须为${GRADE_NAMES[rule.minimumGrade].zh}以上干部。`,
              en: `Members of ${team.name.en} hold the ${GRADE_NAMES[rule.minimumGrade].en} or a higher one.`,
            },
            {
              field: 'secondment.grade',
              remedy: { zh: '另派符合级别的干部。', en: 'Second a cadre of that grade.' },
              basis: { id: 'N-018', citation: { zh: '通知第二条(一)', en: 'Notice, clause 2.1' } },
            },
          ),
        ]),
    ...(rule.fullTime && !secondment.fullTime
      ? [
          refusal(
            'INVALID_INPUT',
            {
              zh: `${team.name.zh}的组员须脱离原单位工作。`,
              en: `Members of ${team.name.en} are released from the home unit.`,
            },
            {
              field: 'secondment.fullTime',
              remedy: { zh: '与原单位办妥脱产。', en: 'Arrange the release with the home unit.' },
              basis: { id: 'N-037', citation: CLAUSE_2 },
            },
          ),
        ]
      : []),
    ...(secondment.fullTime && own.some((one) => one.secondment?.fullTime)
      ? [
          refusal(
            'OVERLAPS',
            {
              zh: '此人在这段时间已脱产抽调到另一个组或队。',
              en: 'This person is already seconded full-time to another team in that time.',
            },
            {
              field: 'person',
              remedy: { zh: '先结束原来的抽调。', en: 'End the other secondment first.' },
              basis: { id: 'N-037', citation: CLAUSE_2 },
            },
          ),
        ]
      : []),
  ]
}
