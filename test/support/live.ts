/** One event of a stream of server-sent events. */
export interface Told {
  readonly event: string
  readonly id: string | null
  readonly data: string
}

export interface Reader {
  /** The next event, comments left out; null when the stream has ended. */
  next(): Promise<Told | null>
  /** The next event of that name; null when the stream ends before. */
  until(event: string): Promise<Told | null>
  close(): Promise<void>
}

const field = (lines: readonly string[], name: string): string | null =>
  lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null

/** Reads an answer as a browser's EventSource does. */
export function reading(answer: Response): Reader {
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  async function next(): Promise<Told | null> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const event = field(lines, 'event')
        if (event) return { event, id: field(lines, 'id'), data: field(lines, 'data') ?? '' }
        continue
      }
      const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true as const }))
      if (done) return null
      text += value
    }
  }
  return {
    next,
    async until(event) {
      for (let told = await next(); told !== null; told = await next()) if (told.event === event) return told
      return null
    },
    close: () => reader.cancel().catch(() => {}),
  }
}
