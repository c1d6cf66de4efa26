import type { Format, Paper } from '../block.ts'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

/**
 * A paper in a format: the same tree gives the same bytes. Renderers are read when they are first needed.
 */
export async function render(paper: Paper, format: Format): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx.ts')).docx(paper)
    case 'pdf':
      return (await import('./pdf.ts')).pdf(paper)
    case 'html':
      return text((await import('./html.ts')).html(paper))
    case 'xlsx':
      return (await import('./sheet.ts')).xlsx(paper)
    case 'csv':
      return text((await import('./sheet.ts')).csv(paper))
  }
}
