import { useTranslation } from 'react-i18next'
import { graphql, unmask, type FragmentType } from '../gql'
import { Cited } from '../integrity/cited.tsx'
import { OutcomeCounts } from '../integrity/outcome-mark.tsx'
import { Moment } from '../ui/moment.tsx'
import { Money } from '../ui/money.tsx'
import { Particulars } from '../ui/particulars.tsx'
import { Strip } from '../ui/strip.tsx'
import { MatterDetails } from './details/matter-details.tsx'
import { ended } from './ended.tsx'
import { reportPairs } from './report-pairs.tsx'
import { requestMatter } from './request-matter.tsx'
import { RuleTrace, ruleTrace } from './rule-trace.tsx'

const requestParticulars = graphql(`
  fragment RequestParticulars_request on SpendingRequest {
    id
    status
    returnedReason
    rejectedReason
    cancelledReason
    team {
      code
      name
    }
    use {
      code
      name
      clause
    }
    from
    to
    place
    participants {
      id
      name
    }
    ...RequestMatter_request
    applicant {
      id
      name
    }
    owner {
      id
      name
    }
    submittedAt
    approver {
      id
      name
    }
    approvedFor {
      id
      name
    }
    approvedAt
    held {
      amount
    }
    claimed {
      amount
    }
    paid {
      amount
    }
    released {
      amount
    }
    recovered {
      amount
    }
    closer {
      id
      name
    }
    report {
      summary
      by {
        id
        name
      }
      at
      document {
        number
        office
        date
      }
    }
    reportDueOn
    judgement {
      ...RuleTrace_judgement
    }
  }
`)

export function RequestParticulars({ request: masked }: { request: FragmentType<typeof requestParticulars> }) {
  const { t } = useTranslation()
  const request = unmask(requestParticulars, masked)
  const { results, ruleSet } = unmask(ruleTrace, request.judgement)
  const matter = unmask(requestMatter, request)
  const { participants, applicant, owner, approver, approvedFor, approvedAt, report, reportDueOn } = request
  return (
    <section aria-labelledby="particulars">
      <h2 id="particulars">{t('spending.particulars')}</h2>
      {request.returnedReason && (
        <Strip tone="caution" title={t('spending.returnedBecause', { reason: request.returnedReason })} />
      )}
      {request.rejectedReason && (
        <Strip tone="danger" title={t('spending.rejectedBecause', { reason: request.rejectedReason })} />
      )}
      {request.cancelledReason && (
        <Strip tone="caution" title={t('spending.cancelledBecause', { reason: request.cancelledReason })} />
      )}
      <Particulars
        pairs={[
          [t('matter.kind'), t(`matterKind.${matter.kind}`)],
          [t('application.team'), request.team.name],
          [
            t('application.use'),
            <Cited key="use">{t('spending.useClause', { use: request.use.name, clause: request.use.clause })}</Cited>,
          ],
          [t('spending.days'), t('spending.fromTo', { from: request.from, to: request.to })],
          [t('application.place'), request.place],
          ...(participants.length > 0
            ? [
                [t('application.participants'), participants.map(({ name }) => name).join(t('comma'))] as [
                  string,
                  string,
                ],
              ]
            : []),
          ...(matter.lead ? [[t('application.lead'), matter.lead] as [string, string]] : []),
          [t('spending.applicant'), applicant.name],
          ...(owner.id === applicant.id ? [] : [[t('spending.owner'), owner.name] as [string, string]]),
          [t('spending.submittedAt'), <Moment key="submitted" at={request.submittedAt} />],
          ...(approver && approvedAt
            ? [
                [
                  t('spending.approver'),
                  approvedFor
                    ? t('spending.inPlaceOf', { name: approver.name, whom: approvedFor.name })
                    : approver.name,
                ] as [string, string],
                [t('spending.approvedAt'), <Moment key="approved" at={approvedAt} />] as [string, React.ReactNode],
              ]
            : []),
          [t('spending.held'), <Money key="held" amount={request.held.amount} />],
          [t('spending.claimed'), <Money key="claimed" amount={request.claimed.amount} />],
          [t('spending.paid'), <Money key="paid" amount={request.paid.amount} />],
          ...ended({ ...request, closer: request.closer?.name }, t),
          ...reportPairs(t, { reportDueOn, report: report && { ...report, by: report.by.name } }),
        ]}
      />
      <MatterDetails matter={matter} />
      <h3>
        {t('rules.title', { ruleSet })} <OutcomeCounts results={results} />
      </h3>
      <RuleTrace judgement={request.judgement} />
    </section>
  )
}
