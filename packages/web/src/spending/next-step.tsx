import { useTranslation } from 'react-i18next'
import { Why } from '../access/why.tsx'
import { graphql, unmask, type FragmentType } from '../gql'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { useCounty } from '../shell/county.tsx'
import { useAsOf } from '../ui/as-of.ts'
import { momentTold } from '../ui/day.ts'
import { Waited } from '../ui/moment.tsx'
import { openSteps } from './waits-for.tsx'

const nextStepFragment = graphql(`
  fragment NextStep_request on SpendingRequest {
    id
    ...WaitsFor_request
    actions {
      action
      allowed
      refusal {
        code
        message
        rule {
          id
          citation
        }
      }
    }
    claims(first: 100) {
      edges {
        node {
          id
          actions {
            action
            allowed
            refusal {
              code
              message
              rule {
                id
                citation
              }
            }
          }
          payments(first: 100) {
            edges {
              node {
                id
                actions {
                  action
                  allowed
                  refusal {
                    code
                    message
                    rule {
                      id
                      citation
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`)

/** What the reader may do to a record, with the record. */
const answersOn = <Answer extends object>({ id, actions }: { id: string; actions: Answer[] }) =>
  actions.map((answer) => ({ ...answer, id }))

/** Whose turn it is, since when, and why it is not the reader's. */
export function NextStep({ request: masked }: { request: FragmentType<typeof nextStepFragment> }) {
  const { t } = useTranslation()
  const { now } = useCounty()
  const { day } = useAsOf()
  const request = unmask(nextStepFragment, masked)
  const { claims } = request
  const steps = openSteps(request)
  const answers = [
    ...answersOn(request),
    ...claims.edges.flatMap(({ node }) => [
      ...answersOn(node),
      ...node.payments.edges.flatMap((edge) => answersOn(edge.node)),
    ]),
  ].filter(({ action }) => steps.some((step) => step.action === action))
  const mayAct = answers.some(({ allowed }) => allowed)
  const reasons = new Map(
    answers.flatMap((answer) =>
      answer.refusal && answer.refusal.code !== 'NOT_IN_STATE'
        ? [[answer.refusal.message, { ...answer, ...answer.refusal }] as const]
        : [],
    ),
  )
  return (
    <section className="side-panel" aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      {steps.length === 0 && <p>{t('next.nobody')}</p>}
      {steps.map((step) => (
        <div key={`${step.action} ${step.since}`}>
          <p className="next-who">
            <strong>{t(`post.${step.post}`)}</strong> · {t(`action.${step.action}`)}
          </p>
          <p>{step.people.length > 0 ? step.people.map(({ name }) => name).join(t('comma')) : t('next.vacant')}</p>
          <p className="meta">
            <Waited since={step.since} now={momentTold(day, now)} />
          </p>
        </div>
      ))}
      {mayAct && <p>{t('next.you')}</p>}
      {!mayAct && reasons.size > 0 && (
        <>
          <h3>{t('next.whyNotYou')}</h3>
          <ul>
            {[...reasons].map(([message, { rule, action, id }]) => (
              <li key={message}>
                {message}
                {rule && (
                  <span className="meta">
                    {' '}
                    <BasisLink id={rule.id} />
                  </span>
                )}
                <Why action={action} id={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
