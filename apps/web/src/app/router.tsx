import { createBrowserRouter, type RouteObject } from 'react-router'
import { PageError } from './page-error.tsx'
import { HomePage } from './pages/home-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { type PageEntry, pages } from './pages.ts'
import { paths } from './paths.ts'
import { RequireRole } from './require-role.tsx'
import { Root } from './root.tsx'
import { Shell } from './shell/shell.tsx'
import { Starting } from './starting.tsx'

/** Routes from the table of pages: those in the shell of the reader's role, and those that stand alone. */
export function routes(): RouteObject[] {
  return [
    {
      Component: Root,
      ErrorBoundary: PageError,
      HydrateFallback: Starting,
      children: [
        { path: paths.home, Component: HomePage },
        ...pages.filter((page) => page.shell === 'none').map(routeOf),
        {
          Component: Shell,
          children: [
            ...pages.filter((page) => page.shell !== 'none').map(routeOf),
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]
}

export function makeRouter() {
  return createBrowserRouter(routes())
}

function routeOf({ path, roles, load }: PageEntry): RouteObject {
  return {
    path,
    element: <RequireRole roles={roles} />,
    // Inside the shell, so that a broken page leaves the way to the others.
    children: [
      { index: true, ErrorBoundary: PageError, lazy: async () => ({ Component: (await load()).Page }) },
    ],
  }
}
