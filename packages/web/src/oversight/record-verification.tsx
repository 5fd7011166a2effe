import { useQuery } from '@apollo/client/react'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../ui/as-of.ts'
import { Loaded } from '../ui/loaded.tsx'
import { Strip } from '../ui/strip.tsx'
import { graphql } from './gql'
import type { RecordVerificationQuery, VerificationOutcome } from './gql/graphql'

const recordVerification = graphql(`
  query RecordVerification($number: String!) {
    spendingRecord(number: $number) {
      id
      verification {
        outcome
        facts
        records
        differences {
          number
          kind
          record
          column
          version
          stored
          replayed
          message
        }
      }
    }
  }
`)

type Verification = NonNullable<RecordVerificationQuery['spendingRecord']>['verification']

const tones: Record<VerificationOutcome, 'success' | 'danger' | 'caution'> = {
  SOUND: 'success',
  TAMPERED: 'danger',
  INCOMPLETE: 'caution',
}

/** Asked apart from the record: replaying takes longer than reading, and the record can be read meanwhile. */
export function RecordVerification({ number }: { number: string }) {
  const { t } = useTranslation()
  const { day } = useAsOf()
  const answer = useQuery(recordVerification, {
    variables: { number },
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  })
  return (
    <section className="side-panel" aria-labelledby="verification">
      <h2 id="verification">{t('verification.title')}</h2>
      {day && <p className="meta">{t('verification.ofNow', { day })}</p>}
      <Loaded answer={answer} what={t('verification.what')} rows={3}>
        {({ spendingRecord }) => spendingRecord && <Outcome verification={spendingRecord.verification} />}
      </Loaded>
      <Button onClick={() => void answer.refetch().catch(() => {})}>{t('verification.again')}</Button>
    </section>
  )
}

function Outcome({ verification }: { verification: Verification }) {
  const { t } = useTranslation()
  const { outcome, facts, records, differences } = verification
  return (
    <>
      <Strip tone={tones[outcome]} status title={t(`verification.outcome.${outcome}`)}>
        <p>{t('verification.counted', { facts, records })}</p>
      </Strip>
      {differences.length > 0 && (
        <ul className="differences">
          {differences.map((difference) => (
            <li key={`${difference.record} ${difference.column} ${difference.version}`}>
              <p>
                <strong>{difference.number ?? t(`recordKind.${difference.kind}`)}</strong>{' '}
                {difference.column && <code>{difference.column}</code>}
              </p>
              <p>{difference.message}</p>
              {difference.stored !== null && difference.replayed !== null && (
                <p className="meta">
                  {t('verification.values', { stored: difference.stored, replayed: difference.replayed })}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="meta">{t('verification.proves')}</p>
      <p className="meta">{t('verification.provesNot')}</p>
    </>
  )
}
