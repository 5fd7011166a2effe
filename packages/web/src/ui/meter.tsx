import { fenOf } from './fen.ts'

export interface MeterPart {
  name: 'paid' | 'committed' | 'available'
  amount: string
}

function share(part: bigint, whole: bigint): number {
  return whole > 0n ? Number((part * 10_000n) / whole) / 100 : 0
}

export function percentOf(part: string, whole: string): number {
  return share(fenOf(part), fenOf(whole))
}

/** One bar from zero to the whole, always in the order given; its figures stand beside it as text. */
export function Meter({ label, whole, parts }: { label: string; whole: string; parts: MeterPart[] }) {
  return (
    <span className="meter" role="img" aria-label={label}>
      {parts.map(({ name, amount }) => (
        <span key={name} className={`meter-${name}`} style={{ width: `${percentOf(amount, whole)}%` }} />
      ))}
    </span>
  )
}
