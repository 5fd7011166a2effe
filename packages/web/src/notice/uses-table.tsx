import { useTranslation } from 'react-i18next'
import { BasisLink } from '../integrity/rule-book-place.tsx'
import { DataTable } from '../ui/data-table.tsx'
import type { ShownUse } from './shown-notice.ts'

/** The permitted uses of both levels of money; they never mix. */
export function UsesTable({ uses }: { uses: ShownUse[] }) {
  const { t } = useTranslation()
  return (
    <DataTable
      caption={t('notice.uses')}
      rows={uses}
      rowKey={({ code }) => code}
      columns={[
        { key: 'name', header: t('use.name'), kind: 'head', narrow: 'first', cell: ({ name }) => name },
        { key: 'fund', header: t('use.fund'), cell: ({ fund }) => t(`fund.${fund}`) },
        { key: 'rule', header: t('use.rule'), cell: ({ open }) => t(open ? 'use.open' : 'use.named') },
        { key: 'clause', header: t('use.clause'), cell: ({ clause }) => <BasisLink id={clause} /> },
      ]}
    />
  )
}
