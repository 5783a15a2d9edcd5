import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Input } from 'react-aria-components/Input'
import { SearchField } from 'react-aria-components/SearchField'
import { useText } from '../i18n/use-text.ts'
import { fieldBox } from '../ui/field-classes.ts'
import { Icon } from '../ui/icon.tsx'
import { listMessages } from './list-messages.ts'

const pauseMs = 250

/** Hears the words a moment after the last letter. */
export function SearchBox({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const t = useText(listMessages)
  const [typed, setTyped] = useState(value)

  useEffect(() => setTyped(value), [value])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is not new typing
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onChange(typed.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [typed])

  return (
    <SearchField
      aria-label={t.search}
      value={typed}
      onChange={setTyped}
      onSubmit={(words) => onChange(words.trim())}
      className="relative"
    >
      <Icon
        name="search"
        size={18}
        className="pointer-events-none absolute inset-y-0 start-3 my-auto text-ink-3"
      />
      <Input
        placeholder={t.searchHint}
        className={`${fieldBox} ps-10 pe-11 [&::-webkit-search-cancel-button]:hidden`}
      />
      {typed && (
        <Button
          aria-label={t.clear}
          className="absolute inset-y-0 end-0 flex w-11 items-center justify-center text-ink-2 hover:text-ink"
        >
          <Icon name="close" size={16} />
        </Button>
      )}
    </SearchField>
  )
}
