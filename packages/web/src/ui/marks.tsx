import type { ReactNode } from 'react'

export type Mark =
  | 'block'
  | 'just'
  | 'flag'
  | 'notEvaluated'
  | 'pass'
  | 'notApplicable'
  | 'open'
  | 'current'
  | 'done'
  | 'stopped'
  | 'returned'
  | 'kept'
  | 'leads'
  | 'folded'
  | 'unfolded'
  | 'close'

// Shapes differ in outline, not only in colour: they must be told apart in print and by the colour-blind.
const shapes: Record<Mark, ReactNode> = {
  block: <path d="M3.5 3.5l9 9m0-9l-9 9" strokeWidth="2.4" />,
  just: (
    <path d="M3 13l.8-3.2 7-7a1.2 1.2 0 0 1 1.7 0l.7.7a1.2 1.2 0 0 1 0 1.7l-7 7zM9.3 4.3l2.4 2.4" strokeWidth="1.5" />
  ),
  flag: <path d="M4 14.5V2h8.5l-2 3 2 3H4" strokeWidth="1.6" />,
  notEvaluated: (
    <>
      <rect x="2.2" y="2.2" width="11.6" height="11.6" strokeWidth="1.4" />
      <path d="M2.5 8.5l6-6m-6 11l11-11m-5.5 11l5.5-5.5" strokeWidth="1.2" />
    </>
  ),
  pass: <path d="M2.5 8.5l3.7 4 7.3-9" strokeWidth="2.2" />,
  notApplicable: <path d="M3.5 8h9" strokeWidth="2" />,
  open: <circle cx="8" cy="8" r="5.5" strokeWidth="1.5" />,
  current: (
    <>
      <circle cx="8" cy="8" r="5.5" strokeWidth="1.5" />
      <circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="currentColor" stroke="none" />
      <path d="M5 8.2l2.2 2.3L11 5.7" stroke="var(--surface)" strokeWidth="1.6" />
    </>
  ),
  stopped: (
    <>
      <circle cx="8" cy="8" r="5.5" strokeWidth="1.5" />
      <path d="M5 8h6" strokeWidth="1.8" />
    </>
  ),
  close: <path d="M4 4l8 8m0-8l-8 8" strokeWidth="1.5" />,
  kept: (
    <>
      <path d="M3.5 2h9v12h-9z" strokeWidth="1.5" />
      <path d="M6 5.5h4M6 8.5h4" strokeWidth="1.4" />
    </>
  ),
  leads: <path d="M2.5 8h10.5M9 4l4 4-4 4" strokeWidth="1.5" />,
  folded: <path d="M6 3.5L10.5 8 6 12.5" strokeWidth="1.6" />,
  unfolded: <path d="M3.5 6L8 10.5 12.5 6" strokeWidth="1.6" />,
  returned: <path d="M6.5 3L3 6.5 6.5 10M3.5 6.5H10a3 3 0 0 1 0 6.5H6" strokeWidth="1.6" />,
}

/** A shape beside a word, never instead of it: screen readers get the word alone. */
export function MarkShape({ mark }: { mark: Mark }) {
  return (
    <svg
      className={`mark mark-${mark}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[mark]}
    </svg>
  )
}
