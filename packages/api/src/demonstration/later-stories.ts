import { cadreTraining, supplyMeeting } from './occasions.ts'
import { halfYearReward, siteModels } from './purchases.ts'
import { delegationMeals, dutchVisit } from './receptions.ts'
import { modelsMade, supplyMeetingHeld, trainingHeld } from './results.ts'
import { days, settled, type Story } from './scenes.ts'
import { delegationLunches, dutchDinner } from './tables.ts'

const [firstLunch, dinner, secondLunch] = delegationMeals.map((asked, index): Story => [
  { on: '2015-07-17', by: 'yanqinghe', act: 'submit', asked },
  { on: '2015-07-20', by: index % 2 ? 'aimingche' : 'tanshouzheng', act: 'approve' },
  ...settled('yanqinghe', delegationLunches[index]!, days('2015-07-27', '2015-07-29', '2015-07-30', '2015-07-31')),
])

/** From July on: one delegation in three bills, and a matter of each kind that is rarer than a meal or a trip. */
export const LATER_STORIES: readonly Story[] = [
  firstLunch!,
  dinner!,
  secondLunch!,
  [
    { on: '2015-10-12', by: 'fusiqi', act: 'submit', asked: cadreTraining },
    { on: '2015-10-14', by: 'tanshouzheng', act: 'approve' },
    { on: '2015-11-02', by: 'fusiqi', act: 'claim', claimed: trainingHeld },
    { on: '2015-11-04', by: 'jishenzhi', act: 'review' },
    { on: '2015-11-06', by: 'aimingche', act: 'authorise' },
  ],
  [
    { on: '2015-10-15', by: 'miaowoye', act: 'submit', asked: dutchVisit },
    { on: '2015-10-16', by: 'aimingche', act: 'approve' },
    ...settled('miaowoye', dutchDinner, days('2015-10-26', '2015-10-27', '2015-10-28', '2015-10-30'), {
      authoriser: 'tanshouzheng',
    }),
  ],
  [
    { on: '2015-10-23', by: 'jianshuhuan', act: 'submit', asked: supplyMeeting },
    { on: '2015-10-26', by: 'aimingche', act: 'approve' },
    { on: '2015-11-06', by: 'jianshuhuan', act: 'claim', claimed: supplyMeetingHeld },
    { on: '2015-11-09', by: 'jishenzhi', act: 'review' },
    { on: '2015-11-11', by: 'tanshouzheng', act: 'authorise' },
    { on: '2015-11-13', by: 'qianqingyuan', act: 'requestPayment' },
  ],
  [
    { on: '2015-10-26', by: 'shifangyuan', act: 'submit', asked: siteModels },
    { on: '2015-10-27', by: 'tanshouzheng', act: 'approve' },
    { on: '2015-11-06', by: 'shifangyuan', act: 'claim', claimed: modelsMade },
    { on: '2015-11-10', by: 'jishenzhi', act: 'review' },
  ],
  [
    { on: '2015-11-05', by: 'fusiqi', act: 'submit', asked: halfYearReward },
    { on: '2015-11-09', by: 'aimingche', act: 'approve' },
  ],
]
