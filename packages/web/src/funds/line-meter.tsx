import { useTranslation } from 'react-i18next'
import { exactAmount } from '../ui/amount-text.ts'
import { Meter, percentOf } from '../ui/meter.tsx'
import { MarkShape } from '../ui/marks.tsx'
import { sumOf } from '../ui/fen.ts'

export interface LineAmounts {
  allocated: string
  available: string
  committed: string
  paid: string
}

/** Paid solid, committed hatched, available empty; from eighty in a hundred on it says so. */
export function LineMeter({ allocated, available, committed, paid }: LineAmounts) {
  const { t } = useTranslation()
  const used = percentOf(sumOf([paid, committed]), allocated)
  const label = t('line.meter', {
    paid: exactAmount(paid),
    committed: exactAmount(committed),
    available: exactAmount(available),
  })
  return (
    <span className="line-meter">
      <Meter
        label={label}
        whole={allocated}
        parts={[
          { name: 'paid', amount: paid },
          { name: 'committed', amount: committed },
          { name: 'available', amount: available },
        ]}
      />
      {used >= 80 && (
        <span className="outcome ink-caution">
          <MarkShape mark="flag" />
          {t('line.nearlyUsed')}
        </span>
      )}
    </span>
  )
}
