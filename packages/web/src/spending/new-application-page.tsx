import { useTranslation } from 'react-i18next'
import { useViewer } from '../access/viewer.tsx'
import { useCounty } from '../shell/county.tsx'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { dayOf } from '../ui/day.ts'
import { PageTitle } from '../ui/page-title.tsx'
import { ApplicationForm } from './application-form.tsx'
import { emptyApplication } from './application.ts'

export function NewApplicationPage() {
  const { t } = useTranslation()
  const { now } = useCounty()
  const { maySubmitFor } = useViewer()
  const [first, second] = maySubmitFor
  if (!first) return <NothingToShow home="/spending" />
  return (
    <>
      <PageTitle title={t('application.title')} trail={[{ to: '/spending', label: t('spending.title') }]} />
      <ApplicationForm start={emptyApplication(second ? '' : first.code, dayOf(now))} />
    </>
  )
}
