import type { CivilDate } from '../time.ts'

/** A stretch of days, both ends included; `to` is null while it is open. */
export type Span = { readonly from: CivilDate; readonly to: CivilDate | null }

export const covers = ({ from, to }: Span, on: CivilDate): boolean => from <= on && (to === null || on <= to)

export const overlap = (a: Span, b: Span): boolean =>
  (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to)

/**
 * The largest number of spans that lie on one day of a stretch. Within it, the count can only rise where a span begins,
 * so those days are enough.
 */
export function mostAtOnce(within: Span, spans: readonly Span[]): number {
  const days = [within.from, ...spans.map(({ from }) => from).filter((day) => covers(within, day))]
  return Math.max(...days.map((day) => spans.filter((span) => covers(span, day)).length))
}
