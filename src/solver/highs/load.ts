import loadHighs, { type Highs } from 'highs'

// The package declares its default export for CommonJS; an ES module gets the function itself.
const load = loadHighs as unknown as (typeof loadHighs)['default']

let loaded: Promise<Highs> | null = null

/** HiGHS as WebAssembly, one instance for each thread that asks. */
export const highs = (): Promise<Highs> => (loaded ??= load())
