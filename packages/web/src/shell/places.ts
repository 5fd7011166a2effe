import { createContext } from 'react'

/** Where this door shows the rule book, the notice and the organisation, and the funds if it shows them. */
export interface Places {
  rules: string
  notice: string
  organisation: string
  funds: string | null
}

export const PlacesContext = createContext<Places>({
  rules: '/rules',
  notice: '/notice',
  organisation: '/organisation',
  funds: '/funds',
})
