import { useTranslation } from 'react-i18next'
import type { Verdict } from '../integrity/outcome.ts'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { Strip } from '../ui/strip.tsx'
import { graphql, unmask, type FragmentType } from './gql'
import { RuleTrace } from './rule-trace.tsx'

const looked = graphql(`
  fragment Afterwards_judgement on Judgement {
    results {
      rule {
        id
      }
      verdict
    }
    ...JudgementTrace_judgement
  }
`)

const afterwards = graphql(`
  fragment Afterwards_record on SpendingRecord {
    number
    afterwards {
      ...Afterwards_judgement
    }
    claims {
      id
      number
      judgement {
        results {
          rule {
            id
          }
          verdict
        }
      }
      afterwards {
        ...Afterwards_judgement
      }
    }
  }
`)

interface Said {
  rule: { id: string }
  verdict: Verdict
}

/**
 * What the rules say by now: of each claim, or of the request where nobody has claimed. It is worked out while the page is
 * read, and comes with the sentence that these are reasons to look.
 */
export function Afterwards({ record: masked }: { record: FragmentType<typeof afterwards> }) {
  const { t } = useTranslation()
  const record = unmask(afterwards, masked)
  const claims = record.claims.flatMap(({ id, number, judgement, afterwards }) =>
    afterwards ? [{ id, number, before: judgement.results, now: afterwards }] : [],
  )
  const { number } = record
  const alone =
    claims.length === 0 && record.afterwards ? [{ id: number, number, before: [], now: record.afterwards }] : []
  const judged = [...claims, ...alone]
  return (
    <section aria-labelledby="afterwards">
      <h2 id="afterwards">{t('afterwards.title')}</h2>
      <p className="meta">{t(judged.length ? 'afterwards.means' : 'afterwards.none')}</p>
      {judged.map(({ id, number, before, now }) => (
        <article key={id} className="card" aria-labelledby={`afterwards-${number}`}>
          <header className="card-head">
            <h3 id={`afterwards-${number}`}>{number}</h3>
          </header>
          <Newly before={before} now={now} />
        </article>
      ))}
    </section>
  )
}

/** What failed neither at the claim nor was seen then comes first; everything that was asked is behind it. */
function Newly({ before, now: masked }: { before: readonly Said[]; now: FragmentType<typeof looked> }) {
  const { t } = useTranslation()
  const now = unmask(looked, masked)
  const found = now.results.filter(
    ({ rule, verdict }) =>
      verdict === 'FAIL' && !before.some((one) => one.rule.id === rule.id && one.verdict === 'FAIL'),
  )
  return (
    <>
      {found.length > 0 && (
        <Strip tone="caution" title={t('afterwards.newly', { n: found.length })}>
          <p>
            {found.map(({ rule: { id } }) => (
              <code key={id}>
                <BasisLink id={id} />{' '}
              </code>
            ))}
          </p>
        </Strip>
      )}
      <RuleTrace judgement={now} open={now.results.some(({ verdict }) => verdict === 'FAIL')} />
    </>
  )
}
