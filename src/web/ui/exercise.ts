import { useSyncExternalStore } from 'react'

/** The header by which a register says that its data are fictional. */
const HEADER = 'gaplist-exercise'

let exercise = false
const listeners = new Set<() => void>()

/** Takes note of what an answer says of the register behind it. */
export function hearOfExercise(headers: Headers): void {
  if (exercise || !headers.has(HEADER)) return
  exercise = true
  for (const tell of listeners) tell()
}

/** True once the register has said that its data are fictional. */
export const useExercise = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => exercise,
  )
