import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Navigate } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { makeClient } from '../shell/client.ts'
import { NothingToShow } from '../shell/nothing-to-show.tsx'
import { PageFailed } from '../shell/page-failed.tsx'
import { Surroundings } from '../shell/surroundings.tsx'
import { Loading } from '../ui/loaded.tsx'
import { startSpeaking } from '../words/language.ts'
import { OversightFrame } from './oversight-frame.tsx'

const router = createBrowserRouter([
  {
    path: '/oversight/login',
    ErrorBoundary: PageFailed,
    HydrateFallback: () => <Loading rows={6} />,
    lazy: async () => {
      const { LoginPage } = await import('../access/login-page.tsx')
      return { Component: () => <LoginPage door="oversight" home="/oversight/records" /> }
    },
  },
  { path: '/', element: <Navigate to="/oversight" replace /> },
  {
    path: '/oversight',
    Component: OversightFrame,
    ErrorBoundary: PageFailed,
    HydrateFallback: () => <Loading rows={8} />,
    children: [
      { index: true, element: <Navigate to="/oversight/records" replace /> },
      {
        path: 'records',
        lazy: async () => ({ Component: (await import('./record-list-page.tsx')).RecordListPage }),
      },
      {
        path: 'records/:number',
        lazy: async () => ({ Component: (await import('./record-page.tsx')).RecordPage }),
      },
      { path: 'funds', lazy: async () => ({ Component: (await import('./funds-page.tsx')).FundsPage }) },
      {
        path: 'organisation',
        lazy: async () => ({ Component: (await import('./organisation-page.tsx')).OrganisationPage }),
      },
      {
        path: 'organisation/people/:id',
        lazy: async () => ({ Component: (await import('./person-page.tsx')).PersonPage }),
      },
      {
        path: 'organisation/recusals',
        lazy: async () => ({ Component: (await import('./recusals-page.tsx')).RecusalsPage }),
      },
      { path: 'organisation/units', lazy: async () => ({ Component: (await import('./units-page.tsx')).UnitsPage }) },
      { path: 'notice', lazy: async () => ({ Component: (await import('./notice-page.tsx')).NoticePage }) },
      { path: 'rules', lazy: async () => ({ Component: (await import('./rules-page.tsx')).RulesPage }) },
      { path: 'rules/sources', lazy: async () => ({ Component: (await import('./sources-page.tsx')).SourcesPage }) },
      { path: 'rules/:id', lazy: async () => ({ Component: (await import('./rule-page.tsx')).RulePage }) },
      { path: '*', element: <NothingToShow home="/oversight/records" /> },
    ],
  },
])

const client = makeClient()
await startSpeaking()
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Surroundings client={client}>
      <RouterProvider router={router} />
    </Surroundings>
  </StrictMode>,
)
