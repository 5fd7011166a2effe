import { ArchiveClaim } from './archive-claim.tsx'
import { ApproveRequest } from './approve-request.tsx'
import { AuthoriseClaim } from './authorise-claim.tsx'
import { BookClaim } from './book-claim.tsx'
import { CancelMatter } from './cancel-matter.tsx'
import { CloseMatter } from './close-matter.tsx'
import { ConfirmPayment } from './confirm-payment.tsx'
import { RecoverPayment } from './recover-payment.tsx'
import { RefuseClaim } from './refuse-claim.tsx'
import { RejectRequest } from './reject-request.tsx'
import { ReportTrip } from './report-trip.tsx'
import { RequestPayment } from './request-payment.tsx'
import { ReturnClaim } from './return-claim.tsx'
import { ReturnPayment } from './return-payment.tsx'
import { ReturnRequest } from './return-request.tsx'
import { ReviewClaim } from './review-claim.tsx'
import { VoidClaim } from './void-claim.tsx'
import { WithdrawRequest } from './withdraw-request.tsx'
import type { Act } from './act.ts'
import type { ActEnd } from './act-dialog.tsx'

/** The dialog of the act that the reader chose. */
export function OpenAct({ act, ...end }: ActEnd & { act: Act }) {
  const { action, request } = act
  const claim = act.of === 'request' ? undefined : act.claim
  switch (action) {
    case 'APPROVE':
      return <ApproveRequest request={request} {...end} />
    case 'RETURN':
      return <ReturnRequest request={request} {...end} />
    case 'REJECT':
      return <RejectRequest request={request} {...end} />
    case 'WITHDRAW':
      return <WithdrawRequest request={request} {...end} />
    case 'CANCEL':
      return <CancelMatter request={request} {...end} />
    case 'CLOSE':
      return <CloseMatter request={request} {...end} />
    case 'VOID_CLAIM':
      return claim && <VoidClaim claim={claim} {...end} />
    case 'REPORT_TRIP':
      return <ReportTrip request={request} {...end} />
    case 'REVIEW_CLAIM':
      return claim && <ReviewClaim claim={claim} {...end} />
    case 'RETURN_CLAIM':
      return claim && <ReturnClaim claim={claim} {...end} />
    case 'AUTHORISE_CLAIM':
      return claim && <AuthoriseClaim claim={claim} {...end} />
    case 'REFUSE_CLAIM':
      return claim && <RefuseClaim claim={claim} {...end} />
    case 'REQUEST_PAYMENT':
      return claim && <RequestPayment claim={claim} {...end} />
    case 'BOOK_CLAIM':
      return claim && <BookClaim claim={claim} {...end} />
    case 'ARCHIVE_CLAIM':
      return claim && <ArchiveClaim claim={claim} {...end} />
    case 'CONFIRM_PAYMENT':
      return act.of === 'payment' && <ConfirmPayment payment={act.payment} claim={act.claim} {...end} />
    case 'RETURN_PAYMENT':
      return act.of === 'payment' && <ReturnPayment payment={act.payment} {...end} />
    case 'RECOVER_PAYMENT':
      return act.of === 'payment' && <RecoverPayment payment={act.payment} {...end} />
    // These have pages of their own.
    case 'SUBMIT':
    case 'FILE_CLAIM':
      return null
  }
}
