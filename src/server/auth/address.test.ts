import { BlockList } from 'node:net'
import { expect, test } from 'vitest'
import { clientAddress, proxyList } from './address.ts'

const proxies = proxyList(['10.0.0.1', '192.168.0.0/16', 'fd00::/8'])!

test('without a trusted proxy the peer is the client, whatever it claims', () => {
  expect(clientAddress('203.0.113.9', '198.51.100.1', new BlockList())).toBe('203.0.113.9')
  expect(clientAddress('203.0.113.9', '198.51.100.1', proxies)).toBe('203.0.113.9')
  expect(clientAddress('::ffff:203.0.113.9', undefined, proxies)).toBe('203.0.113.9')
  expect(clientAddress(null, '198.51.100.1', proxies)).toBeNull()
})

test('behind proxies the client is the last one in the chain that is none', () => {
  expect(clientAddress('10.0.0.1', '198.51.100.1', proxies)).toBe('198.51.100.1')
  expect(clientAddress('::ffff:10.0.0.1', '198.51.100.1, 192.168.4.4', proxies)).toBe('198.51.100.1')
  // What the client wrote in front of what the proxies wrote counts for nothing.
  expect(clientAddress('10.0.0.1', '1.2.3.4, 198.51.100.1', proxies)).toBe('198.51.100.1')
  expect(clientAddress('fd00::1', 'unknown, 2001:db8::7', proxies)).toBe('2001:db8::7')
  expect(clientAddress('10.0.0.1', 'nonsense', proxies)).toBe('10.0.0.1')
})

test('a list with anything that is no address is none', () => {
  for (const wrong of ['proxy', '10.0.0.0/99', '10.0.0', '']) expect(proxyList([wrong])).toBeNull()
})
