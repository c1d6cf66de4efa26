import loadHighs, { type Highs } from 'highs'

let loaded: Promise<Highs> | null = null

/** HiGHS as WebAssembly, one instance for each thread that asks. */
export const highs = (): Promise<Highs> => (loaded ??= loadHighs())
