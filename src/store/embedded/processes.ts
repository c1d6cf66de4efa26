import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

export interface Process {
  readonly pid: number
  /** The command line, its words joined by spaces. */
  readonly command: string
}

/** Every living process whose command line we may read; zombies have none. */
export function processes(): Process[] {
  if (process.platform !== 'linux') return parsePs(spawnSync('ps', ['-axo', 'pid=,args=']).stdout.toString())
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const command = readQuietly(`/proc/${name}/cmdline`).replaceAll('\0', ' ').trim()
      return command ? [{ pid: Number(name), command }] : []
    })
}

/** The postmaster and its children: the tag is the server's cluster_name, which their titles carry. */
export function serverProcesses(tag: string): number[] {
  return processes()
    .filter(({ command }) => isServer(command, tag))
    .map(({ pid }) => pid)
}

export function isServer(command: string, tag: string): boolean {
  if (command.startsWith(`postgres: ${tag}: `)) return true
  // The launchers name the server's arguments too until they turn into it.
  return command.includes(` cluster_name=${tag} `) && !/^(\/bin\/sh|setpriv|unshare) /.test(command)
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Sends a signal to a process that may be gone already. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function parsePs(output: string): Process[] {
  return [...output.matchAll(/^\s*(\d+) (.+)$/gm)].map(([, pid, command]) => ({ pid: Number(pid), command: command! }))
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
