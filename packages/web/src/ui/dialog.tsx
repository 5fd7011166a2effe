import { Button, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { composes } from './composition.ts'

interface DialogProps {
  title: string
  /** The verb of the button, the same as that of the result. */
  verb: string
  busy?: boolean
  danger?: boolean
  confirm: () => void
  close: () => void
  /** Where money moves, the safe answer has the focus. */
  focusBack?: boolean
  children: ReactNode
}

export function Dialog({ title, verb, busy = false, danger = false, focusBack = false, ...rest }: DialogProps) {
  const { confirm, close, children } = rest
  const { t } = useTranslation()
  return (
    <Modal
      open
      closable={{ 'aria-label': t('dialog.back') }}
      title={title}
      footer={null}
      onCancel={close}
      mask={{ closable: false }}
      width={560}
      destroyOnHidden
    >
      <form
        className="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) confirm()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && composes(event)) event.preventDefault()
        }}
      >
        {children}
        <div className="dialog-buttons">
          <Button onClick={close} autoFocus={focusBack}>
            {t('dialog.back')}
          </Button>
          <Button type="primary" danger={danger} htmlType="submit" aria-disabled={busy ? true : undefined}>
            {busy ? t('dialog.sending') : verb}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
