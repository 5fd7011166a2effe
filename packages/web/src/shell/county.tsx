import { createContext, use } from 'react'

export interface County {
  name: string
  demonstration: boolean
  /** The county's clock. The browser's own MUST NOT be asked: the demonstration plays in another year. */
  now: string
  ruleSet: string
  factCount: number
}

export const CountyContext = createContext<County | null>(null)

export function useCounty(): County {
  const county = use(CountyContext)
  if (!county) throw new Error('No county around this page.')
  return county
}
