import { createContext, use } from 'react'

export interface Viewer {
  person: { id: string; name: string }
  maySubmitFor: { code: string; name: string; awaitsHead: boolean }[]
  waiting: number
}

export const ViewerContext = createContext<Viewer | null>(null)

export function useViewer(): Viewer {
  const viewer = use(ViewerContext)
  if (!viewer) throw new Error('No reader is signed in around this page.')
  return viewer
}
