import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { graphql } from '../../gql'
import { TextField } from '../../ui/text-field.tsx'
import { ActDialog, type ActEnd } from './act-dialog.tsx'
import type { Subject } from './act.ts'

const reportTrip = graphql(`
  mutation ReportTrip($input: ReportTripInput!) {
    reportTrip(input: $input) {
      ...Answer_answer
      request {
        id
        ...SpendingRecord_request
      }
    }
  }
`)

const noDocument = { number: '', office: '', date: '' }

export function ReportTrip({ request, ...end }: ActEnd & { request: Subject }) {
  const { t } = useTranslation()
  const [mutate] = useMutation(reportTrip)
  const [summary, setSummary] = useState('')
  const [written, setWritten] = useState(noDocument)
  const parts = Object.values(written).map((part) => part.trim())
  const named = parts.some(Boolean)
  const lacking = !summary.trim()
    ? t('act.summaryMissing')
    : named && !parts.every(Boolean)
      ? t('act.reportDocumentMissing')
      : undefined
  const change = (part: keyof typeof noDocument) => (value: string) => setWritten({ ...written, [part]: value })
  return (
    <ActDialog
      {...end}
      action="REPORT_TRIP"
      subject={request}
      lacking={lacking}
      send={async (common) => {
        const input = { ...common, summary: summary.trim(), ...(named && { document: written }) }
        return (await mutate({ variables: { input } })).data?.reportTrip
      }}
    >
      <p>{t('act.reportTrip')}</p>
      <TextField
        label={t('report.summary')}
        hint={t('report.summaryHint')}
        value={summary}
        change={setSummary}
        lines={4}
        maxLength={1000}
        autoFocus
      />
      <TextField label={t('report.number')} value={written.number} change={change('number')} maxLength={100} optional />
      <TextField label={t('report.office')} value={written.office} change={change('office')} maxLength={100} optional />
      <TextField label={t('report.date')} type="date" value={written.date} change={change('date')} optional />
    </ActDialog>
  )
}
