import { lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { PageGuard } from './page-guard.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { HomePage } from './pages/home-page.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { type PageEntry, pages } from './pages.ts'
import { paths } from './paths.ts'
import { RequireRole } from './require-role.tsx'
import { Root } from './root.tsx'
import { Shell } from './shell/shell.tsx'

const Welcome = lazy(async () => ({ default: (await import('./pages/welcome-page.tsx')).WelcomePage }))
const inShell = routesOf(pages.filter((page) => page.shell !== 'none'))
const alone = routesOf(pages.filter((page) => page.shell === 'none'))

/** Routes from the table of pages: those in the shell of the reader's role, and those that stand alone. */
export function Router() {
  return (
    <Routes>
      <Route element={<Root />}>
        <Route path={paths.home} element={<HomePage />}>
          <Route
            index
            element={
              <PageGuard>
                <Suspense fallback={<PageSkeleton />}>
                  <Welcome />
                </Suspense>
              </PageGuard>
            }
          />
        </Route>
        {alone}
        <Route element={<Shell />}>
          {inShell}
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Route>
    </Routes>
  )
}

function routesOf(entries: readonly PageEntry[]) {
  return entries.map(({ path, roles, load }) => {
    const Page = lazy(async () => ({ default: (await load()).Page }))
    return (
      <Route key={path} element={<RequireRole roles={roles} />}>
        <Route
          path={path}
          element={
            <PageGuard>
              <Suspense key={path} fallback={<PageSkeleton />}>
                <Page />
              </Suspense>
            </PageGuard>
          }
        />
      </Route>
    )
  })
}
