import { expect, test } from 'vitest'
import { alive, isServer, processes, serverProcesses } from './processes.ts'

const TAG = 'gaplist-0123456789abcdef'

test.each([
  [`/opt/pg/bin/postgres -D /data/pg18 -c cluster_name=${TAG} -c fsync=on`, true],
  [`postgres: ${TAG}: checkpointer`, true],
  [`postgres: ${TAG}: postgres postgres [local] INSERT`, true],
  [`/bin/sh -c "$@" & sh /opt/pg/bin/postgres -D /data/pg18 -c cluster_name=${TAG} -c fsync=on`, false],
  [`unshare --user setpriv --pdeathsig INT /bin/sh postgres -c cluster_name=${TAG} -c fsync=on`, false],
  ['postgres: checkpointer', false],
  [`postgres: ${TAG}0: checkpointer`, false],
  [`/opt/pg/bin/postgres -D /data/pg18 -c cluster_name=${TAG}0 -c fsync=on`, false],
])('%s: %s', (command, expected) => expect(isServer(command, TAG)).toBe(expected))

test('this process is among the living, and is no server', () => {
  expect(processes().map(({ pid }) => pid)).toContain(process.pid)
  expect(serverProcesses(TAG)).toEqual([])
  expect(alive(process.pid)).toBe(true)
  expect(alive(2 ** 31 - 1)).toBe(false)
})
