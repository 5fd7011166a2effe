import { createContext } from 'react'

/** Where this door shows the rule book, the notice, the organisation and the funds. */
export interface Places {
  rules: string
  notice: string
  organisation: string
  funds: string
}

export const PlacesContext = createContext<Places>({
  rules: '/rules',
  notice: '/notice',
  organisation: '/organisation',
  funds: '/funds',
})
