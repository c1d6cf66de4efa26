import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const script = readFile(SCRIPT, 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface AxeWindow {
  axe: {
    run(
      context: Document,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>
  }
}

/** What axe-core finds wrong on the page as it stands, one line for each finding. */
export const findings = (page: Page): Promise<string[]> => run(page, { type: 'tag', values: RULES })

/** The contrast of text alone: all that a change of colours can spoil. */
export const contrast = (page: Page): Promise<string[]> => run(page, { type: 'rule', values: ['color-contrast'] })

async function run(
  page: Page,
  runOnly: { readonly type: string; readonly values: readonly string[] },
): Promise<string[]> {
  await page.evaluate(await script)
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as AxeWindow).axe.run(document, { runOnly: only })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    )
  }, runOnly)
}
