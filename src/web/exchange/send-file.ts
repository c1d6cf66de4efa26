import { isProblem, Refused, Unreachable } from '../ui/fetch.ts'

const TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
}

const typeOf = ({ name }: File): string => TYPES[name.split('.').at(-1)!.toLowerCase()] ?? 'application/octet-stream'

/** Sends a file as it is, with its name; throws {@link Refused} or {@link Unreachable}. */
export async function sendFile(path: string, file: File, headers: Readonly<Record<string, string>>): Promise<Response> {
  let answer: Response
  try {
    answer = await fetch(path, {
      method: 'POST',
      headers: {
        'content-type': typeOf(file),
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        ...headers,
      },
      body: file,
    })
  } catch (cause) {
    throw new Unreachable(cause)
  }
  if (answer.ok) return answer
  const body: unknown = await answer.json().catch(() => null)
  throw isProblem(body) ? new Refused(body) : new Unreachable(answer.status)
}

/** Hands a file to the reader’s browser. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
