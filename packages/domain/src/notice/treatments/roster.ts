import { enforced, type Treatment } from './treatment.ts'

/** The roster of the leading group. */
export const ROSTER: readonly Treatment[] = [
  enforced(
    'N-101',
    'roster',
    '领导小组组长按名单登记任职。',
    'The appointment of the head of the leading group is recorded from the roster.',
  ),
  enforced(
    'N-102',
    'roster',
    '误印的职名照原样保存,旁边写明读作何职。',
    'The misprinted post is kept as printed, with what it is read as beside it.',
  ),
  enforced(
    'N-103',
    'roster',
    '此人的副组长任职与其他各项兼职分别登记。',
    "This appointment as deputy head is recorded apart from the person's other posts.",
  ),
  enforced(
    'N-104',
    'roster',
    '按名单登记这一副组长任职和所印职务。',
    'This appointment as deputy head and the printed post are recorded from the roster.',
  ),
  enforced(
    'N-105',
    'roster',
    '按名单登记任职,纪委书记不得同时担任审批或管理资金的岗位。',
    'The appointment is recorded, and the discipline inspection secretary cannot also hold a post that approves or handles money.',
  ),
  enforced(
    'N-106',
    'roster',
    '按名单登记这一副组长任职和所印职务。',
    'This appointment as deputy head and the printed post are recorded from the roster.',
  ),
  enforced(
    'N-107',
    'roster',
    '按名单登记这一副组长任职和所印职务。',
    'This appointment as deputy head and the printed post are recorded from the roster.',
  ),
  enforced(
    'N-108',
    'roster',
    '按名单登记这一副组长任职和所印职务。',
    'This appointment as deputy head and the printed post are recorded from the roster.',
  ),
  enforced(
    'N-109',
    'roster',
    '按名单登记这一副组长任职和所印职务。',
    'This appointment as deputy head and the printed post are recorded from the roster.',
  ),
  enforced(
    'N-110',
    'roster',
    '所印的两个职务分别登记到各自单位。',
    'The two printed posts are recorded with the unit of each.',
  ),
  enforced(
    'N-111',
    'roster',
    '职名照原样保存,规范写法标明是规范化。',
    'The post is kept as printed, and its normalised form is marked as such.',
  ),
  enforced(
    'N-112',
    'roster',
    '此人的副组长任职与办公室任职分别登记。',
    "This appointment as deputy head is recorded apart from the person's post in the office.",
  ),
  enforced(
    'N-113',
    'organisation-report',
    '三类单位的主要负责人按职务列为成员,不写人名。',
    'The principal leaders of the three classes of units are members by post, without names.',
  ),
  enforced(
    'N-114',
    'roster',
    '两处关于办公室的写法须一致,不一致的名单不能载入。',
    'The two statements about the office must agree; a roster in which they differ is not loaded.',
  ),
]
