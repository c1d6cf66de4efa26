import { PORT, type Places } from './paths.ts'

/** Given on the command line, where neither a file nor ALTER SYSTEM can weaken them. */
const SETTINGS: Record<string, string> = {
  // Acknowledged means on disk.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  ...(process.platform === 'darwin' ? { wal_sync_method: 'fsync_writethrough' } : {}),

  // Reached only through the private socket directory.
  listen_addresses: '',
  unix_socket_permissions: '0700',

  max_connections: '60',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  restart_after_crash: 'on',
  // A session whose client was killed ends within its running statement.
  client_connection_check_interval: '1s',
}

/** The postmaster's command line. `tag` shows in the title of each of its processes. */
export function serverArguments({ data, run }: Places, tag: string): string[] {
  const settings = { cluster_name: tag, ...SETTINGS, unix_socket_directories: `"${run}"`, port: String(PORT) }
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
