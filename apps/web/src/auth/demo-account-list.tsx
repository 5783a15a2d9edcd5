import { roleNames } from '@sheba/contract/names'
import { usePick, useText } from '../i18n/use-text.ts'
import { Button } from '../ui/button.tsx'
import { authMessages } from './messages.ts'
import { useDemoAccounts } from './use-demo-accounts.ts'

/** In demo mode, who one may be. Absent otherwise. */
export function DemoAccountList(props: { onChoose: (account: { login: string; password: string }) => void }) {
  const t = useText(authMessages)
  const pick = usePick()
  const { data } = useDemoAccounts()
  if (!data) return null
  return (
    <section aria-labelledby="demo-title" className="flex flex-col gap-3 border-t border-line pt-5">
      <div>
        <h2 id="demo-title" className="text-base font-medium">
          {t.demoTitle}
        </h2>
        <p className="text-sm text-ink-2">{t.demoLead}</p>
      </div>
      <ul className="grid gap-2 sm:grid-cols-2">
        {data.items.map((account) => (
          <li key={account.login}>
            <Button
              onPress={() => props.onChoose({ login: account.login, password: data.password })}
              className="h-full w-full flex-col! items-start! gap-0! text-start!"
            >
              <span>{pick(account.name)}</span>
              <span className="text-sm font-normal text-ink-2">
                {pick(account.place ?? roleNames[account.role])}
              </span>
              <span lang="en" className="text-sm font-normal text-ink-3">
                {account.login}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
