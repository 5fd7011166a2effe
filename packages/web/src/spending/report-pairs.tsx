import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { Moment } from '../ui/moment.tsx'

interface Reported {
  reportDueOn: string | null
  report: {
    summary: string
    by: string
    at: string
    document: { number: string; office: string; date: string } | null
  } | null
}

/** What came of a trip, or until when somebody is to say so; of what is no trip nothing. */
export function reportPairs(t: TFunction, { report, reportDueOn }: Reported): [string, ReactNode][] {
  if (!report) return reportDueOn === null ? [] : [[t('report.title'), t('report.awaited', { day: reportDueOn })]]
  const { summary, by, at, document } = report
  return [
    [t('report.title'), summary],
    [
      t('report.by'),
      <>
        {by} <Moment at={at} />
      </>,
    ],
    ...(document ? [[t('report.document'), t('report.documentOf', document)] satisfies [string, string]] : []),
  ]
}
