import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useViewer } from '../access/viewer.tsx'
import { Refusals, type Refusal } from '../integrity/refusals.tsx'
import { composes } from '../ui/composition.ts'
import { dropDraft } from '../ui/drafts.ts'
import { Strip } from '../ui/strip.tsx'
import { parseAmount } from '../ui/parse-amount.ts'
import { useApplicationChoices } from './application-choices.tsx'
import { ApplicationFields } from './application-fields.tsx'
import { inputOf, isToldMissing, missingParts, partAt, type Application } from './application.ts'
import { goToPart } from './details/slot.ts'
import { JudgementPanel } from './judgement-panel.tsx'
import { JustificationFields, justificationId } from './justification-fields.tsx'
import { LineLeft } from './line-left.tsx'
import { useLiveJudgement } from './live-judgement.tsx'
import { StaleVersion } from './stale-version.tsx'
import { useSubmitRequest, type Resubmission } from './submit-request.tsx'
import { useDraft } from './use-draft.ts'
import { useObstacles } from './use-obstacles.ts'
import { versionConflict } from './answer.tsx'

interface ApplicationFormProps {
  start: Application
  resubmission?: Resubmission
  /** The version as the server has it now, which may be newer than the one this form began with. */
  versionNow?: number
}

export function ApplicationForm({ start, resubmission, versionNow }: ApplicationFormProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { person } = useViewer()
  const what = resubmission?.number ?? 'new'
  const { draft: typed, change, found, kept, forget } = useDraft(person.id, what, start)
  const fiscalYear = Number(typed.from.slice(0, 4)) || Number(start.from.slice(0, 4))
  const choices = useApplicationChoices(typed, fiscalYear)
  const line =
    choices.lines.find(({ id }) => id === typed.line) ?? (choices.lines.length === 1 ? choices.lines[0] : undefined)
  const application = { ...typed, use: choices.use, line: line?.id ?? '' }
  const input = inputOf(application)
  const judgement = useLiveJudgement(input, resubmission?.id)
  const { submit, state, refusals } = useSubmitRequest({
    resubmission,
    done: (number, receipt) => {
      dropDraft(person.id, what)
      void navigate(`/spending/${number}`, { state: { receipt, action: 'SUBMIT' } })
    },
  })
  const [version, setVersion] = useState(resubmission?.version)
  const [attempts, setAttempts] = useState(0)
  const missing = missingParts(application)
  const isTold = (field: string | null) => isToldMissing(missing, field)
  const obstacles = useObstacles({ missing, isTold, partAt }, judgement, refusals, attempts > 0)
  const summary = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempts > 0) summary.current?.focus()
  }, [attempts, refusals])

  const attempt = () => {
    if (state === 'sending') return
    setAttempts((before) => before + 1)
    // A known no is not sent: a refusal is a fact of the trail, and typing should not make one.
    if (input && obstacles.known.length === 0) void submit(input, version)
  }
  const goTo = ({ field, rule, severity }: Refusal) => {
    if (severity === 'JUST' && rule) return () => document.getElementById(justificationId(rule.id))?.focus()
    const part = field === null ? undefined : partAt(field)
    return part === undefined ? undefined : () => goToPart(part)
  }
  const asking = judgement.results.filter(
    ({ rule, verdict, severity, reason }) =>
      severity === 'JUST' && (verdict === 'FAIL' || reason !== null || application.reasons[rule.id]),
  )
  const stale = refusals.find(({ code }) => code === versionConflict)

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
        {choices.failed && (
          <Strip tone="danger" alert title={t('application.choicesFailed')}>
            <Button onClick={choices.retry}>{t('state.retry')}</Button>
          </Strip>
        )}
        {stale && <StaleVersion what={resubmission?.number ?? ''} refill={() => setVersion(versionNow)} />}
        {state === 'unknown' && <Strip tone="caution" alert title={t('act.unknown')} />}
        {attempts > 0 && obstacles.shown.length > 0 && (
          <Refusals ref={summary} refusals={obstacles.shown} title={t('application.obstacles')} goTo={goTo} />
        )}
        <ApplicationFields
          application={application}
          change={change}
          faultAt={obstacles.faultAt}
          uses={choices.uses}
          lines={choices.lineChoices}
        />
        <JustificationFields asking={asking} reasons={application.reasons} change={(reasons) => change({ reasons })} />
        <div className="application-send">
          <Button type="primary" onClick={attempt} aria-disabled={state === 'sending' ? true : undefined}>
            {state === 'sending' ? t('dialog.sending') : t('application.submit')}
          </Button>
          <span className="meta">{kept ? t('application.kept') : t('application.notKept')}</span>
        </div>
      </div>
      <JudgementPanel judgement={judgement} isTold={isTold} goTo={goTo} tooLittle={t('application.tooLittle')}>
        <LineLeft judgement={judgement} amount={parseAmount(application.amount)} line={line?.name ?? null} />
      </JudgementPanel>
    </form>
  )
}
