import { Fragment } from 'react'
import { BasisLink } from './rule-book-place.tsx'

/** A sentence in which every number of a clause, an ambiguity or a rule leads to where it can be read. */
export function Cited({ children, apart = false }: { children: string; apart?: boolean }) {
  return children
    .split(/\b([NQ]-\d{2,3}|R-[A-Z]+-\d\d)\b/)
    .map((part, index) => <Fragment key={index}>{index % 2 ? <BasisLink id={part} apart={apart} /> : part}</Fragment>)
}
