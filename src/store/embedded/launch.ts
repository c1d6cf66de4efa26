import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process'

/** As whom PostgreSQL runs: it refuses root. */
export interface Launch {
  readonly how: 'direct' | 'userns' | 'setuid'
  /** Set only for setuid. */
  readonly uid?: number
  readonly gid?: number
  /** How the server is tied to the keeper's life. */
  readonly bind: 'pdeathsig' | 'pipe'
}

export interface Owner {
  readonly uid: number
  readonly gid: number
}

const NOBODY = 65534

// In its user namespace the server is "nobody", outside it stays root and so owns root's files: no user is created.
const USERNS = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
const PDEATHSIG = ['setpriv', '--pdeathsig', 'INT']

// Closes the gap in which the keeper dies before the death signal is armed.
const STILL_OURS = '[ "$PPID" = "$1" ] || exit 1; shift; exec "$@"'

// Descriptor 3 is a pipe that only the keeper holds: its end of file is the keeper's death.
const GUARD = `
"$@" 3<&- &
child=$!
{ read -r never <&3; kill -INT "$child"; } 2>/dev/null &
watch=$!
exec 3<&-
wait "$child"; code=$?
kill "$watch" 2>/dev/null
exit "$code"`

/**
 * Chooses how to start the server. `owner` is the owner of an existing data directory, whom the server must be.
 * GAPLIST_PG_LAUNCH=setuid and GAPLIST_PG_BIND=pipe force the fallbacks.
 */
export function pickLaunch(owner: Owner | undefined, env: NodeJS.ProcessEnv = process.env): Launch {
  const bind = env['GAPLIST_PG_BIND'] !== 'pipe' && runs([...PDEATHSIG, 'true']) ? 'pdeathsig' : 'pipe'
  if (process.getuid?.() !== 0) return { how: 'direct', bind }
  if (owner && owner.uid !== 0) return { how: 'setuid', uid: owner.uid, gid: owner.gid, bind }
  if (env['GAPLIST_PG_LAUNCH'] !== 'setuid' && runs([...USERNS, 'true'])) return { how: 'userns', bind }
  return { how: 'setuid', uid: NOBODY, gid: NOBODY, bind }
}

/** Starts a PostgreSQL program that cannot outlive this process. */
export function spawnBound(launch: Launch, program: string, args: string[], output: number | 'pipe'): ChildProcess {
  const whole = [...(launch.how === 'userns' ? USERNS : []), ...bound(launch, [program, ...args])]
  const stdio: StdioOptions = ['ignore', output, output]
  if (launch.bind === 'pipe') stdio.push('pipe')
  // C: the log is read by program. No other variable may reach the server (PGPORT and its kin are settings).
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
  const { uid, gid } = launch
  const child = spawn(whole[0]!, whole.slice(1), { stdio, env, cwd: '/', ...(uid === undefined ? {} : { uid, gid }) })
  const guard = child.stdio[3]
  guard?.on('error', () => {})
  // Else a watcher whose guard was killed would signal a pid that may be somebody else's by then.
  child.once('exit', () => guard?.destroy())
  return child
}

function bound(launch: Launch, command: string[]): string[] {
  if (launch.bind === 'pipe') return ['/bin/sh', '-c', GUARD, 'sh', ...command]
  return [...PDEATHSIG, '/bin/sh', '-c', STILL_OURS, 'sh', String(process.pid), ...command]
}

function runs(command: string[]): boolean {
  return spawnSync(command[0]!, command.slice(1), { stdio: 'ignore' }).status === 0
}
