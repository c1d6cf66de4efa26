import type { Terminal } from './terminal.ts'

/**
 * A terminal on which everything says that the data are fictional: a line before the first text, the field `exercise`
 * in every JSON object.
 */
export function labelled(term: Terminal): Terminal {
  const label = term.t.t('web.exercise.banner')
  let told = false
  term.note(label)
  return {
    ...term,
    out(text) {
      const object = objectOf(text)
      if (object) return term.out(JSON.stringify({ exercise: true, ...object }, null, 2))
      if (!told && !text.startsWith('[')) term.out(label)
      told = true
      term.out(text)
    },
  }
}

/** A JSON object that is to be written; null for anything else, and for texts of one line, whose hash may be known. */
function objectOf(text: string): Record<string, unknown> | null {
  if (!text.startsWith('{\n')) return null
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return null
  }
}
