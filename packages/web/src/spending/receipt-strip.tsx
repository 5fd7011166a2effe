import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import type { Action } from '../gql/graphql'
import { minuteOf } from '../ui/day.ts'
import { Hash } from '../ui/hash.tsx'
import { Strip } from '../ui/strip.tsx'
import type { Receipt } from './answer.tsx'
import { openSteps } from './waits-for.tsx'

const receiptRequest = graphql(`
  fragment ReceiptStrip_request on SpendingRequest {
    id
    number
    ...WaitsFor_request
  }
`)

interface ReceiptStripProps {
  receipt: Receipt
  action: Action
  request: FragmentType<typeof receiptRequest>
  close: () => void
}

/** What has just become a fact: the number, what happens next, who does it, and the proof to keep. */
export function ReceiptStrip({ receipt, action, request: masked, close }: ReceiptStripProps) {
  const { t } = useTranslation()
  const request = unmask(receiptRequest, masked)
  const [next] = openSteps(request)
  const { number } = request
  const done = t(`acted.${action}`)
  const title = receipt.replayed
    ? t('receipt.replayed', { at: minuteOf(receipt.at) })
    : t('receipt.title', { done, number })
  return (
    <Strip tone="success" status title={title}>
      <p>
        {next
          ? t('receipt.next', {
              action: t(`action.${next.action}`),
              post: t(`post.${next.post}`),
              people: next.people.map(({ name }) => name).join(t('comma')),
            })
          : t('next.nobody')}
      </p>
      <p>
        {t('receipt.hash')} <Hash hash={receipt.hash} what={t('receipt.hash')} />
        <Button size="small" onClick={close}>
          {t('receipt.close')}
        </Button>
      </p>
    </Strip>
  )
}
