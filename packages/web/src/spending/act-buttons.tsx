import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { actKey, type Act } from './acts/act.ts'

export function ActButtons({ acts, start }: { acts: Act[]; start: (act: Act) => void }) {
  const { t } = useTranslation()
  if (acts.length === 0) return null
  return (
    <div className="act-buttons">
      {acts.map((act) => (
        <Button key={actKey(act)} onClick={() => start(act)}>
          {t(`action.${act.action}`)}
        </Button>
      ))}
    </div>
  )
}
