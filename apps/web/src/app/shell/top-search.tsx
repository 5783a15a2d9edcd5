import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text.ts'
import { Icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { useShortcut } from '../../ui/use-shortcut.ts'
import { paths, to } from '../paths.ts'
import { shellMessages } from './messages.ts'
import { optionId, SuggestionList } from './suggestion-list.tsx'
import { type Suggestion, useSuggestions } from './use-suggestions.ts'

const typingPauseMs = 250

/**
 * Finds tickets from anywhere. In the queue it follows the typing; elsewhere it waits for Enter, and goes to the queue.
 * Institutions and services that the words name are offered as filters.
 */
export function TopSearch({ isFocused = false }: { isFocused?: boolean }) {
  const t = useText(shellMessages)
  const navigate = useNavigate()
  const inQueue = useLocation().pathname === paths.queue
  const [query] = useSearchParams()
  const sought = inQueue ? (query.get('q') ?? '') : ''
  const [typed, setTyped] = useState(sought)
  const [lastSought, setLastSought] = useState(sought)
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(typed, isOpen)
  const isShown = isOpen && suggestions.length > 0
  const chosen = isShown ? suggestions[active] : undefined
  useShortcut('/', () => field.current?.focus())

  // The address changed by itself, as by the back button: show what is sought now.
  if (sought !== lastSought) {
    setLastSought(sought)
    if (sought !== typed.trim()) setTyped(sought)
  }

  useEffect(() => {
    if (!inQueue || typed.trim() === sought) return
    const timer = setTimeout(() => navigate(address(typed), { replace: sought !== '' }), typingPauseMs)
    return () => clearTimeout(timer)
  }, [typed, sought, inQueue, navigate])

  useEffect(() => {
    if (isFocused) field.current?.focus()
  }, [isFocused])

  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen) take(chosen)
    else navigate(address(typed))
    setOpen(false)
  }

  function take(suggestion: Suggestion) {
    setOpen(false)
    setTyped(new URL(suggestion.address, location.origin).searchParams.get('q') ?? '')
    navigate(suggestion.address)
  }

  function write(text: string) {
    setTyped(text)
    setActive(-1)
    setOpen(true)
  }

  function clear() {
    write('')
    field.current?.focus()
  }

  function press(event: KeyboardEvent<HTMLInputElement>) {
    const last = suggestions.length - 1
    if (event.key === 'Escape') {
      if (isShown) setOpen(false)
      else if (typed) clear()
      else event.currentTarget.blur()
    } else if (isShown && event.key === 'ArrowDown') {
      event.preventDefault()
      setActive(active >= last ? -1 : active + 1)
    } else if (isShown && event.key === 'ArrowUp') {
      event.preventDefault()
      setActive(active < 0 ? last : active - 1)
    }
  }

  return (
    <search className="w-full max-w-108">
      <form onSubmit={submit} onBlur={() => setOpen(false)} className="relative">
        <Icon
          name="search"
          className="pointer-events-none absolute inset-y-0 start-3 my-auto text-ink-2"
          size={18}
        />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          aria-label={t.searchHint}
          aria-keyshortcuts="/"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? list : undefined}
          aria-activedescendant={chosen ? optionId(list, active) : undefined}
          autoComplete="off"
          placeholder={t.searchHint}
          value={typed}
          onChange={(event) => write(event.target.value)}
          onKeyDown={press}
          className="min-h-11 w-full rounded-md border border-line-strong bg-surface py-1.5 ps-10 pe-11 text-base leading-[1.5] focus:border-focus focus:outline-2 focus:-outline-offset-1 focus:outline-focus desk:min-h-9.5"
        />
        <span className="absolute inset-y-0 end-0.5 flex items-center">
          {typed ? (
            <IconButton icon="close" label={t.clearSearch} onPress={clear} />
          ) : (
            <span className="pe-2.5">
              <Kbd>/</Kbd>
            </span>
          )}
        </span>
        {isShown && <SuggestionList id={list} suggestions={suggestions} active={active} onTake={take} />}
      </form>
    </search>
  )
}

/** Among all tickets, whatever their status. */
function address(typed: string): string {
  return to.queue(typed.trim() ? { q: typed.trim() } : {})
}
