import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { FORMATS, TEMPLATE, type Paper } from '../../src/documents/block.ts'
import { render } from '../../src/documents/render/render.ts'
import { expectGolden } from './golden.ts'

/** Trees as they are kept when a paper is issued, each under the template that it was made with. */
const KEPT = ['review-summary.ar', 'plan.fr'] as const

test('a document that was issued renders again as it was, byte for byte', async () => {
  const lines: string[] = []
  for (const name of KEPT) {
    const file = path.join(import.meta.dirname, 'files', 'issued', `${name}.json`)
    const tree = JSON.parse(readFileSync(file, 'utf8')) as Paper
    for (const format of FORMATS) {
      const bytes = await render(tree, format)
      lines.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}.${format}`)
    }
  }
  // Another hash is another reading: raise TEMPLATE and keep the old one beside it, or say that nothing was issued yet.
  expectGolden(`issued/template-${TEMPLATE}.txt`, `${lines.join('\n')}\n`)
})
