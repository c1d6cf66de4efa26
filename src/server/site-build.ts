import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** What the build says of a file: where it is, and what comes with it. */
interface Built {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly dynamicImports?: readonly string[]
}

/** The built site as the server needs it. */
export interface SiteBuild {
  /** The page with the style of the first screen in it: nothing has to come before the first paint. */
  readonly page: string
  /** The program's files and those that modules under src/web wait for, without those that the page itself names. */
  filesOf(modules: readonly string[]): readonly string[]
}

/** Where a page's own style takes the number that the policy lets it in by. */
export const STYLE_NONCE = '{style-nonce}'

let last: { readonly html: string; readonly dir: string; readonly build: SiteBuild } | null = null

/** Reads a built site; null where there is none. Read again only when it was built again. */
export async function siteBuild(dir: string): Promise<SiteBuild | null> {
  const html = await readFile(path.join(dir, 'index.html'), 'utf8').catch(() => null)
  if (html === null) return null
  if (last?.html === html && last.dir === dir) return last.build
  const text = await readFile(path.join(dir, '.vite', 'manifest.json'), 'utf8').catch(() => '{}')
  const manifest = JSON.parse(text) as Readonly<Record<string, Built>>
  const build = { page: await styled(html, dir), filesOf: filesOf(manifest, html) }
  last = { html, dir, build }
  return build
}

const STYLE = /<link rel="stylesheet" crossorigin href="\/(assets\/[\w.-]+\.css)">/g

async function styled(html: string, dir: string): Promise<string> {
  let page = html
  for (const [link, file] of html.matchAll(STYLE)) {
    const css = await readFile(path.join(dir, file!), 'utf8')
    page = page.replace(link, () => `<style nonce="${STYLE_NONCE}">${css.trim()}</style>`)
  }
  return page
}

function filesOf(manifest: Readonly<Record<string, Built>>, html: string): SiteBuild['filesOf'] {
  return (modules) => {
    const found = new Set<string>()
    const seen = new Set<string>()
    const take = (key: string): void => {
      const built = manifest[key]
      if (!built || seen.has(key) || html.includes(built.file)) return
      seen.add(key)
      found.add(built.file)
      for (const css of built.css ?? []) found.add(css)
      for (const next of built.imports ?? []) take(next)
    }
    for (const one of [...(manifest['index.html']?.dynamicImports ?? []), ...modules]) take(one)
    return [...found]
  }
}
