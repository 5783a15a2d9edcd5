import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { Providers } from './app/providers.tsx'
import { makeRouter } from './app/router.tsx'
import { beginSession } from './auth/begin-session.ts'
import './styles.css'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')

void beginSession()
createRoot(place).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={makeRouter()} />
    </Providers>
  </StrictMode>,
)
