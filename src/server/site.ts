import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { missionName } from '../app/mission/name.ts'
import { isLanguage } from '../core/language.ts'
import type { Api } from './env.ts'
import { siteBuild } from './site-build.ts'
import { sitePage } from './site-page.ts'

/** Serves the built site: hashed assets for ever, the page for every address that is not the API's. */
export function serveSite(root: Api, dir: string): void {
  root.use(
    '/assets/*',
    serveStatic({
      root: path.relative(process.cwd(), dir) || '.',
      precompressed: true,
      onFound: (_file, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  root.get('*', async (c, next) => {
    if (/^\/api(\/|$)/.test(c.req.path) || c.req.path.startsWith('/assets/')) return next()
    const named = path.extname(c.req.path) !== ''
    if (!named) {
      const build = await siteBuild(dir)
      if (build === null) return next()
      const { pathname, searchParams: search } = new URL(c.req.url)
      const named = search.get('lang')
      const language = named && isLanguage(named) ? named : c.get('language')
      const page = await sitePage(build, {
        path: pathname,
        search,
        language,
        nonce: c.get('secureHeadersNonce') ?? '',
        // A page without the name is better than none: the program says what is wrong.
        missionName: (code) => missionName({ ...c.get('ctx'), language }, code).catch(() => null),
      })
      return c.html(page, 200, { 'cache-control': 'no-cache', vary: 'Accept-Language, Accept-Encoding' })
    }
    const file = c.req.path.slice(1)
    const full = path.resolve(dir, file)
    if (!full.startsWith(dir + path.sep)) return next()
    const body = await readFile(full).catch(() => null)
    if (!body) return next()
    return c.body(new Uint8Array(body), 200, {
      'content-type': MIME[path.extname(full)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    })
  })
}

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
