import type { ReactNode } from 'react'

/** Pairs of name and value, such as the particulars of an application. */
export function Particulars({ pairs }: { pairs: [name: string, value: ReactNode][] }) {
  return (
    <dl className="particulars">
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
