import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EventInput } from '../../gql/graphql'
import { Money } from '../../ui/money.tsx'
import { Particulars } from '../../ui/particulars.tsx'
import { usePaperPair } from './paper-pair.ts'

export function EventDetails({ event: told }: { event: EventInput }) {
  const { t } = useTranslation()
  const paperPair = usePaperPair()
  const { event, heads, plan, lectureFee, placeApproval } = told
  const pairs: [string, ReactNode][] = [
    [t('event.event'), t(`eventKind.${event}`)],
    [t('event.heads'), String(heads)],
  ]
  if (plan) pairs.push([t('event.plan'), plan])
  if (lectureFee) pairs.push([t('event.lectureFee'), <Money key="fee" amount={lectureFee} />])
  pairs.push(...paperPair(t('event.placeApproval'), placeApproval))
  return <Particulars pairs={pairs} />
}
