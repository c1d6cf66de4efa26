import type { PaperFormat } from '../../contract/document.ts'
import { refuse } from '../../core/problem.ts'
import { FORMATS, MEDIA, tables, type Paper } from '../../documents/block.ts'
import { press } from '../../documents/press.ts'

export interface PaperFile {
  readonly name: string
  readonly type: string
  readonly title: string
  readonly bytes: Uint8Array
}

/** @throws Refusal paper.format_unfit: one without a table is no spreadsheet */
export function requireFormat(paper: Paper, format: PaperFormat): void {
  const allowed: readonly PaperFormat[] =
    tables(paper).length > 0 ? FORMATS : FORMATS.filter((f) => f !== 'xlsx' && f !== 'csv')
  if (!allowed.includes(format)) refuse('paper.format_unfit', { format, allowed: allowed.join(', ') })
}

/**
 * A paper as a file; the same paper gives the same bytes.
 * @throws Refusal paper.format_unfit, paper.busy, paper.too_heavy
 */
export async function paperFile(paper: Paper, name: string, format: PaperFormat): Promise<PaperFile> {
  requireFormat(paper, format)
  const bytes = await press(paper, format)
  return { name: `${name}.${paper.language}.${format}`, type: MEDIA[format], title: paper.title, bytes }
}
