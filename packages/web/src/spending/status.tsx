import { useTranslation } from 'react-i18next'
import { MarkShape, type Mark } from '../ui/marks.tsx'

export type RequestStatus = 'DRAFT' | 'DECIDING' | 'APPROVED' | 'WITHDRAWN' | 'REJECTED' | 'CLOSED'
export type ClaimStatus =
  'DRAFT' | 'REVIEWING' | 'AUTHORISING' | 'PAYABLE' | 'PAYING' | 'PAID' | 'BOOKED' | 'ARCHIVED' | 'REFUSED' | 'VOID'
type PaymentStatus = 'PAYING' | 'PAID' | 'RETURNED'

export const requestStatuses: RequestStatus[] = ['DRAFT', 'DECIDING', 'APPROVED', 'WITHDRAWN', 'REJECTED', 'CLOSED']
export const claimStatuses: ClaimStatus[] = [
  'DRAFT',
  'REVIEWING',
  'AUTHORISING',
  'PAYABLE',
  'PAYING',
  'PAID',
  'BOOKED',
  'ARCHIVED',
  'REFUSED',
  'VOID',
]

const marks: Record<RequestStatus | ClaimStatus | PaymentStatus, Mark> = {
  DRAFT: 'open',
  DECIDING: 'current',
  APPROVED: 'done',
  WITHDRAWN: 'stopped',
  REJECTED: 'stopped',
  CLOSED: 'done',
  REVIEWING: 'current',
  AUTHORISING: 'current',
  PAYABLE: 'current',
  PAYING: 'current',
  PAID: 'done',
  BOOKED: 'done',
  ARCHIVED: 'done',
  REFUSED: 'stopped',
  VOID: 'stopped',
  RETURNED: 'returned',
}

/** Only what came back or was declined is tinted; every other state is neutral. */
const tinted = new Set(['REJECTED', 'REFUSED', 'RETURNED'])

type StatusProps =
  | { of: 'request'; status: RequestStatus; returned?: boolean }
  | { of: 'claim'; status: ClaimStatus; returned?: boolean }
  | { of: 'payment'; status: PaymentStatus; returned?: boolean }

export function Status(props: StatusProps) {
  const { t } = useTranslation()
  const { status, returned = false } = props
  const word =
    props.of === 'request'
      ? t(`status.request.${props.status}`)
      : props.of === 'claim'
        ? t(`status.claim.${props.status}`)
        : t(`status.payment.${props.status}`)
  return (
    <span className={returned || tinted.has(status) ? 'status status-tinted' : 'status'}>
      <MarkShape mark={returned ? 'returned' : marks[status]} />
      {returned ? t('status.returned', { status: word }) : word}
    </span>
  )
}
