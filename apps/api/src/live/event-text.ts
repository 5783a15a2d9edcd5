/** One server-sent event as it stands on the wire. JSON has no line breaks, so its data is one line. */
export function eventText(event: string, data: unknown, id: string | null): string {
  return `${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Without an event: how far the stream has come, so that a quiet one goes on from near. Keeps the line open as well. */
export function beatText(id: string): string {
  return `: \nid: ${id}\n\n`
}
