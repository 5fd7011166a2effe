import { Button } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { LinePanel } from '../funds/line-panel.tsx'
import { graphql, unmask, type FragmentType } from '../gql'
import type { Action } from '../gql/graphql'
import { AsOfField } from '../ui/as-of-field.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { Money } from '../ui/money.tsx'
import { PageTitle } from '../ui/page-title.tsx'
import { OrganisingPlace } from '../organisation/acts/organising-place.tsx'
import { HandOverButton } from './hand-over-button.tsx'
import { actKey, inOrder, mainAct, type Act } from './acts/act.ts'
import type { Receipt } from './answer.tsx'
import { Claims } from './claims.tsx'
import { NextStep } from './next-step.tsx'
import { everyAct } from './every-act.tsx'
import { ProgressSteps } from './progress-steps.tsx'
import { ReceiptStrip } from './receipt-strip.tsx'
import { RecordFacts } from './record-facts.tsx'
import { RequestParticulars } from './request-particulars.tsx'
import { Status } from './status.tsx'
import { openSteps } from './waits-for.tsx'

// Reading is what most visits are for; the dialogs come when an act begins.
const OpenAct = lazy(async () => ({ default: (await import('./acts/open-act.tsx')).OpenAct }))

const spendingRecord = graphql(`
  fragment SpendingRecord_request on SpendingRequest {
    id
    number
    version
    purpose
    status
    returnedReason
    team {
      code
    }
    owner {
      id
    }
    amount {
      amount
    }
    line {
      id
      ...LinePanel_line
    }
    ...WaitsFor_request
    claims(first: 100) {
      edges {
        node {
          id
          status
        }
      }
    }
    ...EveryAct_request
    ...RequestParticulars_request
    ...NextStep_request
    ...Claims_request
    ...RecordFacts_request
    ...ReceiptStrip_request
  }
`)

/** Acts that state whole contents have a page of their own; the others open a dialog here. */
function pageOf(act: Act, number: string): string | undefined {
  if (act.action === 'SUBMIT') return `/spending/${number}/edit`
  if (act.action !== 'FILE_CLAIM') return undefined
  return act.of === 'claim' ? `/spending/${number}/claim/${act.claim.number}` : `/spending/${number}/claim`
}

export function SpendingRecord({ request: masked }: { request: FragmentType<typeof spendingRecord> }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const request = unmask(spendingRecord, masked)
  const { state } = useLocation() as { state: { receipt: Receipt; action: Action } | null }
  const [told, setTold] = useState(state)
  useEffect(() => {
    // Told once: after a reload the receipt stands in the timeline, and this strip would be out of date.
    if (state) void navigate('.', { replace: true, state: null })
  }, [state, navigate])
  const [open, setOpen] = useState<Act>()
  const steps = openSteps(request)
  const [next] = steps
  const every = everyAct(request)
  const acts = inOrder(every.filter(({ allowed }) => allowed))
  const main = mainAct(
    acts,
    steps.map(({ action }) => action),
  )
  // An act that somebody else has overtaken stays open: what was typed in it is not lost.
  const opened = open && (every.find((act) => actKey(act) === actKey(open)) ?? open)
  const label = (act: Act) => {
    if (act.action === 'SUBMIT') return t('spending.resubmit')
    return act.action === 'FILE_CLAIM' && act.of === 'claim' ? t('claim.refile') : t(`action.${act.action}`)
  }
  const start = (act: Act) => {
    const page = pageOf(act, request.number)
    if (page) void navigate(page)
    else setOpen(act)
  }
  const onRequest = acts.filter((act) => act !== main && act.of === 'request')
  const { day, to } = useAsOf()
  const settled = ['REJECTED', 'WITHDRAWN', 'CLOSED'].includes(request.status)
  return (
    <OrganisingPlace>
      <article className="record">
        <PageTitle
          title={`${request.number} ${request.purpose}`}
          trail={[{ to: to('/spending'), label: t('spending.title') }]}
          beside={
            <span className="page-beside">
              <span className="key-figure">
                <Money amount={request.amount.amount} />
              </span>
              <Status of="request" status={request.status} returned={request.returnedReason !== null} />
            </span>
          }
          actions={
            <>
              {main && (
                <Button type="primary" onClick={() => start(main)}>
                  {label(main)}
                </Button>
              )}
              {onRequest.map((act) => (
                <Button key={actKey(act)} onClick={() => start(act)}>
                  {t(`action.${act.action}`)}
                </Button>
              ))}
              {!settled && day === null && <HandOverButton request={request} />}
              <Button onClick={() => window.print()}>{t('print.do')}</Button>
            </>
          }
        />
        <AsOfField />
        {told && (
          <ReceiptStrip receipt={told.receipt} action={told.action} request={request} close={() => setTold(null)} />
        )}
        <ProgressSteps
          status={request.status}
          claims={request.claims.edges.map(({ node }) => node.status)}
          waitsFor={next && t(`post.${next.post}`)}
        />
        <div className="record-columns">
          <div className="record-story">
            <RequestParticulars request={request} />
            <Claims
              request={request}
              acts={[...acts.filter((act) => act !== main), ...every.filter(({ allowed }) => !allowed)]}
              start={start}
            />
            <RecordFacts request={request} />
          </div>
          <aside className="record-side" aria-label={t('next.title')}>
            <NextStep request={request} />
            <LinePanel line={request.line} />
          </aside>
        </div>
        {opened && (
          <Suspense>
            <OpenAct
              key={actKey(opened)}
              act={opened}
              close={() => setOpen(undefined)}
              done={(receipt) => {
                setOpen(undefined)
                setTold({ receipt, action: opened.action })
              }}
            />
          </Suspense>
        )}
      </article>
    </OrganisingPlace>
  )
}
