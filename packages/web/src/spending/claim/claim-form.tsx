import { useMutation } from '@apollo/client/react'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useViewer } from '../../access/viewer.tsx'
import { graphql } from '../../gql'
import type { ClaimContentInput } from '../../gql/graphql'
import { Refusals, type Refusal } from '../../integrity/refusals.tsx'
import { exactAmount } from '../../ui/amount-text.ts'
import { composes } from '../../ui/composition.ts'
import { dropDraft } from '../../ui/drafts.ts'
import { fenOf } from '../../ui/fen.ts'
import { Strip } from '../../ui/strip.tsx'
import { versionConflict } from '../answer.tsx'
import { goToPart } from '../details/slot.ts'
import { JudgementPanel } from '../judgement-panel.tsx'
import { JustificationFields, justificationId } from '../justification-fields.tsx'
import type { Chosen } from '../people-field.tsx'
import { StaleVersion } from '../stale-version.tsx'
import { useDraft } from '../use-draft.ts'
import { useObstacles } from '../use-obstacles.ts'
import { useSending } from '../use-sending.ts'
import { BearerFields } from './bearer-fields.tsx'
import { claimInput, claimPartAt, missingOfClaim, type TypedClaim } from './claim.ts'
import { PayeeFields } from './payee-fields.tsx'
import { SpentFields } from './spent-fields.tsx'
import { useClaimJudgement } from './use-claim-judgement.tsx'
import { VoucherFields } from './voucher-fields.tsx'

const fileClaim = graphql(`
  mutation FileClaim($input: FileClaimInput!) {
    fileClaim(input: $input) {
      ...Answer_answer
      request {
        id
        number
        ...SpendingRecord_request
      }
    }
  }
`)

/** The matter whose costs are claimed. */
interface Claimable {
  id: string
  number: string
  version: number
  from: string
  place: string
  travellers: Chosen[]
  abroad: boolean
}

interface ClaimFormProps {
  request: Claimable
  start: TypedClaim
  /** A returned claim that is filed again. */
  returned?: { id: string; number: string; version: number }
  /** The versions as the server has them now, which may be newer than those this form began with. */
  now: { request: number; claim: number | undefined }
}

type Seen = ClaimFormProps['now']

export function ClaimForm({ request, start, returned, now }: ClaimFormProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { person } = useViewer()
  const what = `claim ${returned?.number ?? request.number}`
  const { draft, change, found, kept, forget } = useDraft(person.id, what, start)
  // A draft of another kind could only come from a request that was changed since.
  const claim = draft.spent.kind === start.spent.kind ? draft : start
  const content = claimInput(claim, request.from)
  const judgement = useClaimJudgement(request.id, content, returned?.id)
  const [seen, setSeen] = useState<Seen>(now)
  const [mutate] = useMutation(fileClaim)
  const { submit, state, refusals } = useSending<{ content: ClaimContentInput; seen: Seen }>({
    intent: `claim ${request.id} ${returned?.id ?? 'new'} ${seen.request}`,
    done: (number, receipt) => {
      dropDraft(person.id, what)
      void navigate(`/spending/${number}`, { state: { receipt, action: 'FILE_CLAIM' } })
    },
    send: async (given, idempotencyKey) => {
      const again = returned && { id: returned.id, version: given.seen.claim ?? returned.version }
      const input = {
        idempotencyKey,
        request: request.id,
        requestVersion: given.seen.request,
        ...given.content,
        ...again,
      }
      return (await mutate({ variables: { input } })).data?.fileClaim
    },
  })
  const [attempts, setAttempts] = useState(0)
  const missing = missingOfClaim(claim)
  const partAt = (field: string) => claimPartAt(claim.spent.kind, field)
  const isTold = (field: string | null) => field !== null && missing.some(({ part }) => part === partAt(field))
  const obstacles = useObstacles({ missing, isTold, partAt }, judgement, refusals, attempts > 0)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempts > 0) summary.current?.focus()
  }, [attempts, refusals])

  const attempt = () => {
    if (state === 'sending') return
    setAttempts((before) => before + 1)
    // A known no is not sent: a refusal is a fact of the trail, and typing should not make one.
    if (content && obstacles.known.length === 0) void submit({ content, seen })
  }
  const goTo = ({ field, rule, severity }: Refusal) => {
    if (severity === 'JUST' && rule) return () => document.getElementById(justificationId(rule.id))?.focus()
    const part = field === null ? undefined : partAt(field)
    return part === undefined ? undefined : () => goToPart(part)
  }
  const asking = judgement.results.filter(
    ({ rule, verdict, severity, reason }) =>
      severity === 'JUST' && (verdict === 'FAIL' || reason !== null || claim.reasons[rule.id]),
  )
  const slot = <Name extends 'vouchers' | 'bearer'>(name: Name) => ({
    path: name,
    value: claim[name],
    change: (value: TypedClaim[Name]) => change({ [name]: value }),
    faultAt: obstacles.faultAt,
  })
  return (
    <form
      className="application"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !composes(event)) attempt()
      }}
    >
      <div className="application-fields">
        {found && (
          <Strip tone="info" title={t('application.found')}>
            <Button onClick={forget}>{t('application.dropDraft')}</Button>
          </Strip>
        )}
        {refusals.some(({ code }) => code === versionConflict) && (
          <StaleVersion what={returned?.number ?? request.number} refill={() => setSeen(now)} />
        )}
        {state === 'unknown' && <Strip tone="caution" alert title={t('act.unknown')} />}
        {attempts > 0 && obstacles.shown.length > 0 && (
          <Refusals ref={summary} refusals={obstacles.shown} title={t('claim.obstacles')} goTo={goTo} />
        )}
        <SpentFields
          spent={claim.spent}
          change={(spent) => change({ spent })}
          faultAt={obstacles.faultAt}
          from={request.from}
          place={request.place}
          travellers={request.travellers}
          abroad={request.abroad}
        />
        <fieldset>
          <legend>{t('claimed.vouchers')}</legend>
          <VoucherFields slot={slot('vouchers')} />
        </fieldset>
        <PayeeFields claim={claim} change={change} faultAt={obstacles.faultAt} />
        <BearerFields slot={slot('bearer')} note={claim.note} changeNote={(note) => change({ note })} />
        <JustificationFields asking={asking} reasons={claim.reasons} change={(reasons) => change({ reasons })} />
        <div className="application-send">
          <Button type="primary" onClick={attempt} aria-disabled={state === 'sending' ? true : undefined}>
            {state === 'sending' ? t('dialog.sending') : t('action.FILE_CLAIM')}
          </Button>
          <span className="meta">{kept ? t('application.kept') : t('application.notKept')}</span>
        </div>
      </div>
      <JudgementPanel judgement={judgement} isTold={isTold} goTo={goTo} tooLittle={t('claim.tooLittle')}>
        {judgement.excess !== null && fenOf(judgement.excess) > 0n && (
          <Strip tone="caution" title={t('claim.excess', { amount: exactAmount(judgement.excess) })} />
        )}
      </JudgementPanel>
    </form>
  )
}
