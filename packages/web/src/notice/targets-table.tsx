import { useTranslation } from 'react-i18next'
import { Cited } from '../integrity/cited.tsx'
import { DataTable } from '../ui/data-table.tsx'
import type { ShownTarget } from './shown-notice.ts'
import { Threshold } from './threshold.tsx'

/** What the notice promises, with its operators in words: whether exactly the figure counts is the whole question. */
export function TargetsTable({ targets }: { targets: ShownTarget[] }) {
  const { t } = useTranslation()
  return (
    <DataTable
      caption={t('notice.targets')}
      rows={[...targets]}
      rowKey={({ code }) => code}
      columns={[
        { key: 'name', header: t('target.name'), kind: 'head', narrow: 'first', cell: ({ name }) => name },
        {
          key: 'scope',
          header: t('target.scope'),
          narrow: 'second',
          cell: ({ scope, teams }) =>
            scope === 'COUNTY'
              ? t('target.county')
              : scope === 'PARK'
                ? t('target.park')
                : t('target.eachOf', { teams: teams.map(({ name }) => name).join(t('comma')) }),
        },
        { key: 'each', header: t('target.each'), cell: (target) => <Threshold {...target} /> },
        {
          key: 'count',
          header: t('target.count'),
          cell: ({ count }) =>
            count === null
              ? t('target.notSet')
              : count.met === count.full
                ? t('target.counted', count)
                : t('target.metAndFull', count),
        },
        {
          key: 'clauses',
          header: t('target.clauses'),
          cell: ({ clauses }) => <Cited>{clauses.join(t('comma'))}</Cited>,
        },
      ]}
    />
  )
}
