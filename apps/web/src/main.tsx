import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { Providers } from './app/providers.tsx'
import { Router } from './app/router.tsx'
import { warmUp } from './app/warm-up.ts'
import { beginSession } from './auth/begin-session.ts'
import './styles.css'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')

void beginSession()
warmUp(location.href)
createRoot(place).render(
  <StrictMode>
    <Providers>
      <BrowserRouter>
        <Router />
      </BrowserRouter>
    </Providers>
  </StrictMode>,
)
