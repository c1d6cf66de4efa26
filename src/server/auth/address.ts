import { BlockList, isIP } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { Env } from '../env.ts'

/** Proxies as addresses (`10.0.0.1`) or ranges (`10.0.0.0/8`); null where one of them is neither. */
export function proxyList(entries: readonly string[]): BlockList | null {
  const list = new BlockList()
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/')
    const version = isIP(address)
    const most = version === 4 ? 32 : 128
    if (version === 0 || (bits !== undefined && (!/^\d{1,3}$/.test(bits) || Number(bits) > most))) return null
    list.addSubnet(address, bits === undefined ? most : Number(bits), version === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}

const trusts = (proxies: BlockList, address: string): boolean =>
  isIP(address) !== 0 && proxies.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')

/** An IPv4 address that came through an IPv6 socket, as itself. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

/**
 * The address that a request came from: the peer's; behind trusted proxies, the last in X-Forwarded-For that is not
 * one of them. What a client claims in that header counts for nothing.
 */
export function clientAddress(peer: string | null, forwarded: string | undefined, proxies: BlockList): string | null {
  if (peer === null || !trusts(proxies, plain(peer))) return peer === null ? null : plain(peer)
  const chain = (forwarded ?? '').split(',').map((part) => plain(part.trim()))
  return chain.findLast((address) => isIP(address) !== 0 && !trusts(proxies, address)) ?? plain(peer)
}

/** The peer of a connection; null where there is none, as when a test calls the API as a function. */
export function peerOf(c: Context<Env>): string | null {
  try {
    return getConnInfo(c).remote.address ?? null
  } catch {
    return null
  }
}
