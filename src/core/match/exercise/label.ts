/** What stands on everything that leaves an exercise register, in files and answers that are not in one language. */
export const EXERCISE_LABEL = 'Exercise: fictional data'

/** CSV with one more column, `exercise`, that says in every record what the data are. */
export function labelledCsv(text: string): string {
  let quoted = false
  let records = 0
  let out = ''
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') quoted = !quoted
    if (char !== '\n' || quoted) continue
    const end = text[at - 1] === '\r' ? at - 1 : at
    if (end > from) out += `${text.slice(from, end)},${records === 0 ? 'exercise' : EXERCISE_LABEL}`
    out += text.slice(end, at + 1)
    records += 1
    from = at + 1
  }
  return from < text.length ? `${out}${text.slice(from)},${records === 0 ? 'exercise' : EXERCISE_LABEL}` : out
}
