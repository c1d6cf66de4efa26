import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const DIR = path.join(ROOT, 'dist', 'web')
const STAMP = '.built-from'
const INPUTS = ['src/web', 'src/i18n', 'src/core', 'src/contract', 'vite.config.ts', 'package-lock.json']
const PACKED = /\.(?:js|css|svg)$/

export interface WebOptions {
  /** Nothing is written to the terminal. */
  readonly quiet?: boolean
  /** Called before a build, which takes some seconds. */
  readonly onProgress?: () => void
}

/** The built site in dist/web; built anew only when something that goes into it has changed. */
export async function ensureWeb({ quiet = true, onProgress }: WebOptions = {}): Promise<{
  dir: string
  built: boolean
}> {
  const there = existsSync(path.join(DIR, 'index.html'))
  if (there && !existsSync(path.join(ROOT, 'node_modules', 'vite'))) return { dir: DIR, built: false }
  const inputs = await fingerprint()
  if (there && (await readFile(path.join(DIR, STAMP), 'utf8').catch(() => '')) === inputs)
    return { dir: DIR, built: false }
  onProgress?.()
  const { build } = await import('vite')
  // Built aside and then put in place, so that nobody meets a half-built site.
  const aside = `${DIR}.${process.pid}`
  // Asked for from a test or a developer's shell, it is still the site that people get, not one half as large again.
  const environment = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({
      configFile: path.join(ROOT, 'vite.config.ts'),
      root: path.join(ROOT, 'src', 'web'),
      logLevel: quiet ? 'error' : 'info',
      build: { outDir: aside },
    })
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = environment
  }
  await pack(path.join(aside, 'assets'))
  await writeFile(path.join(aside, STAMP), inputs)
  await rm(DIR, { recursive: true, force: true })
  await rename(aside, DIR)
  return { dir: DIR, built: true }
}

/** SHA-256 over the names and contents of everything that goes into the site. */
async function fingerprint(): Promise<string> {
  const files = (await Promise.all(INPUTS.map(filesUnder))).flat().sort()
  const contents = await Promise.all(files.map((file) => readFile(path.join(ROOT, file))))
  const hash = createHash('sha256')
  files.forEach((file, at) => hash.update(`${file}\0`).update(contents[at]!).update('\0'))
  return hash.digest('hex')
}

async function filesUnder(input: string): Promise<string[]> {
  if (path.extname(input) !== '') return [input]
  const entries = await readdir(path.join(ROOT, input), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
}

/** Writes .br and .gz beside each file, so that the server need not compress. */
async function pack(dir: string): Promise<void> {
  const names = (await readdir(dir)).filter((name) => PACKED.test(name))
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(dir, name)
      const content = await readFile(file)
      const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
      await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality))
      await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
    }),
  )
}

if (import.meta.main) {
  const started = performance.now()
  const { dir, built } = await ensureWeb({ quiet: false })
  console.log(
    `${built ? 'Built' : 'Up to date'}: ${path.relative(process.cwd(), dir)} (${Math.round(performance.now() - started)} ms)`,
  )
}
