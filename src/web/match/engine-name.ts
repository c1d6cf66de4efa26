import type { Translator } from '../../i18n/translator.ts'

/** What an engine is called; one that has no words yet keeps its own name, none is a dash. */
export const engineName = ({ maybe }: Translator, engine: string | null): string =>
  engine === null ? '–' : (maybe(`web.match.engine.${engine}`) ?? engine)
