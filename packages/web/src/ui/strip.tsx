import type { ReactNode, Ref } from 'react'

export type Tone = 'neutral' | 'info' | 'success' | 'caution' | 'danger' | 'human'

interface StripProps {
  tone: Tone
  title: ReactNode
  children?: ReactNode
  /** Said at once by a screen reader; status strips wait until the reader pauses. */
  alert?: boolean
  status?: boolean
  ref?: Ref<HTMLElement>
}

export function Strip({ tone, title, children, alert, status, ref }: StripProps) {
  return (
    <section
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      className={`strip tone-${tone}`}
      role={alert ? 'alert' : status ? 'status' : undefined}
    >
      <p className="strip-title">{title}</p>
      {children}
    </section>
  )
}
