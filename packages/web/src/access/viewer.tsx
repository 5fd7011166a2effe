import { createContext, use } from 'react'
import type { Funding, Organising } from '../gql/graphql'

export interface Viewer {
  person: { id: string; name: string }
  maySubmitFor: { code: string; name: string; awaitsHead: boolean }[]
  waiting: number
  /** What the posts held now let this person do to the organisation. */
  mayOrganise: Organising[]
  /** The same for the budget lines. */
  mayFund: Funding[]
  readsSpending: boolean
  readsLines: boolean
}

export const ViewerContext = createContext<Viewer | null>(null)

export function useViewer(): Viewer {
  const viewer = use(ViewerContext)
  if (!viewer) throw new Error('No reader is signed in around this page.')
  return viewer
}
