import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { makeClient } from './shell/client.ts'
import { NothingToShow } from './shell/nothing-to-show.tsx'
import { OfficeFrame } from './shell/office-frame.tsx'
import { PageFailed } from './shell/page-failed.tsx'
import { Surroundings } from './shell/surroundings.tsx'
import { Loading } from './ui/loaded.tsx'
import { startSpeaking } from './words/language.ts'

const router = createBrowserRouter([
  {
    path: '/login',
    ErrorBoundary: PageFailed,
    HydrateFallback: () => <Loading rows={6} />,
    lazy: async () => {
      const { LoginPage } = await import('./access/login-page.tsx')
      return { Component: () => <LoginPage door="office" home="/" /> }
    },
  },
  {
    path: '/setup',
    ErrorBoundary: PageFailed,
    HydrateFallback: () => <Loading rows={6} />,
    lazy: async () => ({ Component: (await import('./access/setup-page.tsx')).SetupPage }),
  },
  {
    path: '/',
    Component: OfficeFrame,
    ErrorBoundary: PageFailed,
    HydrateFallback: () => <Loading rows={8} />,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./organisation/home.tsx')).Home }) },
      {
        path: 'spending',
        lazy: async () => ({ Component: (await import('./spending/spending-list-page.tsx')).SpendingListPage }),
      },
      {
        path: 'spending/new',
        lazy: async () => ({ Component: (await import('./spending/new-application-page.tsx')).NewApplicationPage }),
      },
      {
        path: 'spending/:number',
        lazy: async () => ({ Component: (await import('./spending/spending-page.tsx')).SpendingPage }),
      },
      {
        path: 'spending/:number/edit',
        lazy: async () => ({ Component: (await import('./spending/edit-application-page.tsx')).EditApplicationPage }),
      },
      {
        path: 'spending/:number/claim',
        lazy: async () => ({ Component: (await import('./spending/claim/claim-page.tsx')).ClaimPage }),
      },
      {
        path: 'spending/:number/claim/:claim',
        lazy: async () => ({ Component: (await import('./spending/claim/claim-page.tsx')).ClaimPage }),
      },
      { path: 'funds', lazy: async () => ({ Component: (await import('./funds/funds-page.tsx')).FundsPage }) },
      {
        path: 'organisation',
        lazy: async () => ({ Component: (await import('./organisation/organisation-page.tsx')).OrganisationPage }),
      },
      {
        path: 'organisation/people/:id',
        lazy: async () => ({ Component: (await import('./organisation/person-page.tsx')).PersonPage }),
      },
      {
        path: 'organisation/recusals',
        lazy: async () => ({ Component: (await import('./organisation/recusals-page.tsx')).RecusalsPage }),
      },
      {
        path: 'organisation/units',
        lazy: async () => ({ Component: (await import('./organisation/units-page.tsx')).UnitsPage }),
      },
      { path: 'notice', lazy: async () => ({ Component: (await import('./notice/notice-page.tsx')).NoticePage }) },
      { path: 'rules', lazy: async () => ({ Component: (await import('./integrity/rules-page.tsx')).RulesPage }) },
      {
        path: 'rules/sources',
        lazy: async () => ({ Component: (await import('./integrity/sources-page.tsx')).SourcesPage }),
      },
      { path: 'rules/:id', lazy: async () => ({ Component: (await import('./integrity/rule-page.tsx')).RulePage }) },
      {
        path: 'organisation/first-steps',
        lazy: async () => ({ Component: (await import('./organisation/first-steps-page.tsx')).FirstStepsPage }),
      },
      {
        path: 'organisation/appointments',
        lazy: async () => ({ Component: (await import('./organisation/appointments-page.tsx')).AppointmentsPage }),
      },
      { path: '*', element: <NothingToShow home="/spending" /> },
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
