import type { Model } from '../core/match/model.ts'
import type { Engine, Limits } from './port.ts'

export type EngineName = Engine['name']

/** Engines by name, loaded when first asked for. */
export const ENGINES: Readonly<Partial<Record<EngineName, () => Promise<Engine>>>> = {
  exhaustive: async () => (await import('./exhaustive/exhaustive.ts')).exhaustive,
  greedy: async () => (await import('./greedy/greedy.ts')).greedy,
  exact: async () => (await import('./exact/engine.ts')).exact,
  decomposition: async () => (await import('./decomposition/engine.ts')).decomposition,
}

/** Up to so many options, a proof is worth trying at once. */
const EXACT_OPTIONS = 20_000
/** Within so few seconds nothing but the instant engine has an answer. */
const INSTANT = 0.02

/** The engine that fits a model and a deadline: proof for what is small, decomposition for what is not. */
export function pickEngine(model: Model, { seconds }: Pick<Limits, 'seconds'>): EngineName {
  if (seconds !== null && seconds <= INSTANT) return 'greedy'
  const wanted: readonly EngineName[] =
    model.option.count <= EXACT_OPTIONS ? ['exact', 'decomposition'] : ['decomposition']
  return wanted.find((name) => ENGINES[name]) ?? 'greedy'
}
