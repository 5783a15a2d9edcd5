import { type FormEvent, useRef, useState } from 'react'
import { ProblemError } from '../api/problem-error.ts'
import { useProblemWords } from '../api/use-problem-words.ts'
import { focusFirstError, useServerErrors } from '../api/use-server-errors.ts'
import { useText } from '../i18n/use-text.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { TextField } from '../ui/text-field.tsx'
import { DemoAccountList } from './demo-account-list.tsx'
import { authMessages } from './messages.ts'
import { useSession } from './use-session.ts'
import { useSignIn } from './use-sign-in.ts'

/** Login and password; in demo mode the accounts to fill them with. Who signs in is taken on by the page around. */
export function SignInForm() {
  const t = useText(authMessages)
  const session = useSession()
  const form = useRef<HTMLFormElement>(null)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [isShown, setShown] = useState(false)
  const [wasTried, setTried] = useState(false)
  const server = useServerErrors()
  const signIn = useSignIn()

  const loginError = wasTried && !login.trim() ? t.enterLogin : server.errorOf('login')
  const passwordError = wasTried && !password ? t.enterPassword : server.errorOf('password')

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!login.trim() || !password) return focusFirstError(form.current)
    signIn.mutate(
      { login, password },
      {
        onError(error) {
          server.take(error)
          focusFirstError(form.current)
        },
      },
    )
  }

  function fill(account: { login: string; password: string }) {
    setLogin(account.login)
    setPassword(account.password)
    setTried(false)
    server.clear()
    signIn.reset()
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
  }

  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-5">
      {session.status === 'signedOut' && session.hasEnded && !signIn.error && <Banner>{t.hasEnded}</Banner>}
      <Refusal error={signIn.error} />
      <TextField
        label={t.login}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck="false"
        value={login}
        onChange={(text) => {
          setLogin(text)
          server.clear('login')
        }}
        error={loginError}
      />
      <div className="flex flex-col">
        <TextField
          label={t.password}
          name="password"
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          value={password}
          onChange={(text) => {
            setPassword(text)
            server.clear('password')
          }}
          error={passwordError}
        />
        <Checkbox isSelected={isShown} onChange={setShown}>
          {t.showPassword}
        </Checkbox>
      </div>
      <Button type="submit" variant="primary" isPending={signIn.isPending}>
        {t.signIn}
      </Button>
      <DemoAccountList onChoose={fill} />
    </form>
  )
}

function Refusal({ error }: { error: Error | null }) {
  const t = useText(authMessages)
  const words = useProblemWords()
  if (!error || (error instanceof ProblemError && error.errors.length > 0)) return null
  const { title, detail } = words(error)
  const wait = error instanceof ProblemError ? error.retryAfter : null
  return (
    <Banner tone="error" title={title}>
      {wait ? t.retryAfter({ seconds: wait }) : detail}
    </Banner>
  )
}
