/** The row that the keyboard is at: the focused one, else the one that is looked at. */
export function rowAt(place: Element): HTMLElement | null {
  return (
    place.querySelector<HTMLElement>('[data-row-link]:focus') ??
    place.querySelector<HTMLElement>('[data-row-link][aria-current=true]')
  )
}

/** To the next row or the one before; from nowhere to the first. Answers whether there was one. */
export function moveRowFocus(place: Element, step: 1 | -1): boolean {
  const links = [...place.querySelectorAll<HTMLElement>('[data-row-link]')]
  const from = rowAt(place)
  const next = links[from ? links.indexOf(from) + step : 0]
  next?.focus()
  return next !== undefined
}
