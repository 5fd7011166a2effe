import { refusal, type Refusal } from '../decision.ts'
import { LARGEST, yuan } from '../money.ts'

/** An amount of money that can be spent: above zero and believable. */
export function checkAmount(field: string, amount: bigint): Refusal[] {
  if (amount <= 0n)
    return [
      refusal(
        'AMOUNT_NOT_POSITIVE',
        { zh: `金额 ${yuan(amount)} 元,须大于零。`, en: `The amount is ${yuan(amount)}; it must be above zero.` },
        { field, remedy: { zh: '填写大于零的金额。', en: 'Enter an amount above zero.' } },
      ),
    ]
  if (amount > LARGEST)
    return [
      refusal(
        'AMOUNT_TOO_LARGE',
        {
          zh: `金额 ${yuan(amount)} 元,超过单笔上限 ${yuan(LARGEST)} 元。`,
          en: `The amount is ${yuan(amount)}; the most for one matter is ${yuan(LARGEST)}.`,
        },
        { field, remedy: { zh: '核对金额的位数。', en: 'Check the digits of the amount.' } },
      ),
    ]
  return []
}
