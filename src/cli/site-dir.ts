import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageRoot } from './home.ts'

interface Builder {
  ensureWeb(options: { onProgress?: () => void }): Promise<{ dir: string }>
}

/** The built site; in a checkout it is built first where its sources have changed. Null when there is none. */
export async function siteDir(onProgress: () => void): Promise<string | null> {
  const root = packageRoot()
  const script = path.join(root, 'scripts', 'build-web.ts')
  if (existsSync(script) && !root.split(path.sep).includes('node_modules')) {
    const { ensureWeb } = (await import(pathToFileURL(script).href)) as Builder
    return (await ensureWeb({ onProgress })).dir
  }
  const built = path.join(root, 'dist', 'web')
  return existsSync(path.join(built, 'index.html')) ? built : null
}
