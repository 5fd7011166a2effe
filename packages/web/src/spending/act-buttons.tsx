import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Why } from '../access/why.tsx'
import { actKey, isAwaitedAct, subjectOf, type Act } from './acts/act.ts'

interface ActButtonsProps {
  /** All acts on one record. */
  acts: Act[]
  start: (act: Act) => void
}

/** What the reader may do here; and of what somebody else may do now, why it is not the reader. */
export function ActButtons({ acts, start }: ActButtonsProps) {
  const { t } = useTranslation()
  const offered = acts.filter(({ allowed }) => allowed)
  const absent = acts.find((act) => !act.allowed && !act.late && isAwaitedAct(act))
  return (
    <>
      {offered.length > 0 && (
        <div className="act-buttons">
          {offered.map((act) => (
            <Button key={actKey(act)} onClick={() => start(act)}>
              {t(`action.${act.action}`)}
            </Button>
          ))}
        </div>
      )}
      {absent && (
        <Why
          action={absent.action}
          id={subjectOf(absent).id}
          title={t('why.askAct', { action: t(`action.${absent.action}`) })}
        />
      )}
    </>
  )
}
