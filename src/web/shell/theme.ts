import { recall, remember } from '../ui/storage.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text)

export function storedTheme(): Theme {
  const stored = recall('theme')
  return isTheme(stored) ? stored : 'auto'
}

/** `auto` follows the device. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
}

const hearers = new Set<() => void>()

export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  remember('theme', theme === 'auto' ? null : theme)
  for (const hear of hearers) hear()
}

/** Calls whenever the appearance is chosen, wherever that is done; answers how to stop. */
export function onTheme(hear: () => void): () => void {
  hearers.add(hear)
  return () => void hearers.delete(hear)
}

/** The appearance that is shown now. */
export const shownTheme = (): Theme => THEMES.find((one) => one === document.documentElement.dataset.theme) ?? 'auto'
