import type { Action } from '../src/access/matrix.ts'
import type { Decision } from '../src/decision.ts'
import { fen, ZERO } from '../src/money.ts'
import type { Circumstances } from '../src/access/circumstances.ts'
import { archiveClaim, bookClaim } from '../src/spending/book-claim.ts'
import { cancelMatter, closeMatter } from '../src/spending/close-matter.ts'
import { authoriseClaim, refuseClaim, returnClaim, reviewClaim } from '../src/spending/decide-claim.ts'
import { approveRequest, rejectRequest, returnRequest, withdrawRequest } from '../src/spending/decide-request.ts'
import { fileClaim } from '../src/spending/file-claim.ts'
import { recoverPayment } from '../src/spending/recover-payment.ts'
import { reportTrip } from '../src/spending/report-trip.ts'
import { requestPayment } from '../src/spending/request-payment.ts'
import { confirmPayment, returnPayment } from '../src/spending/settle-payment.ts'
import { submitRequest } from '../src/spending/submit-request.ts'
import { voidClaim } from '../src/spending/void-claim.ts'
import { application, type Paying } from './matter.ts'
import { claimed } from './spent.ts'

const REPORT = { summary: '与两家企业商定选址', document: null }
type Command = (books: Paying, circumstances: Circumstances) => Decision<object>

/** Every action of the product as its command, with sound input: what is refused is refused for the state or the person. */
export const COMMANDS: Readonly<Record<Action, Command>> = {
  SUBMIT: ({ request, line }, who) => submitRequest({ ...request, returned: request }, application(), line, who),
  WITHDRAW: ({ request }, who) => withdrawRequest(request, '行程取消', who),
  APPROVE: ({ request, line }, who) => approveRequest(request, line, '同意', who),
  RETURN: ({ request }, who) => returnRequest(request, '请写明车次', who),
  REJECT: ({ request }, who) => rejectRequest(request, '本季度已去过', who),
  CANCEL: ({ request, claim }, who) => cancelMatter(request, claim ? [claim] : [], '客商改期', who),
  // As if it were over: only where it stands decides.
  CLOSE: ({ request, claim }, who) => closeMatter({ ...request, to: '2015-06-11' }, claim ? [claim] : [], who),
  FILE_CLAIM: ({ request, line }, who) => fileClaim(request, line, { id: 'next', number: 'BX-2' }, claimed(), who),
  VOID_CLAIM: ({ request, claim }, who) => voidClaim(request, claim, null, who),
  REVIEW_CLAIM: ({ request, claim }, who) => reviewClaim(request, claim, ZERO, null, who),
  RETURN_CLAIM: ({ request, claim }, who) => returnClaim(request, claim, '缺车票', who),
  AUTHORISE_CLAIM: ({ request, claim }, who) => authoriseClaim(request, claim, null, who),
  REFUSE_CLAIM: ({ request, claim }, who) => refuseClaim(request, claim, '与批准事项不符', who),
  // As if it were over: only where it stands decides.
  REPORT_TRIP: ({ request }, who) => reportTrip({ ...request, to: '2015-06-11' }, REPORT, who),
  REQUEST_PAYMENT: ({ request, claim, line }, who) =>
    requestPayment(request, claim, line, { id: 'next', number: 'ZF-2' }, who),
  BOOK_CLAIM: ({ request, claim }, who) => bookClaim(request, claim, '记-06-031', null, who),
  ARCHIVE_CLAIM: ({ request, claim }, who) => archiveClaim(request, claim, who),
  CONFIRM_PAYMENT: ({ request, claim, payment }, who) => confirmPayment(request, claim, payment, '回单 0617', who),
  RECOVER_PAYMENT: ({ request, claim, payment }, who) => {
    const recovery = { amount: fen(1n), reason: '重复报销', receiptNumber: '回单 0701' }
    return recoverPayment(request, claim, payment, recovery, who)
  },
  RETURN_PAYMENT: ({ request, claim, payment }, who) => returnPayment(request, claim, payment, '户名不符', who),
}
