import { createHmac } from 'node:crypto'
import net from 'node:net'

/** A reader's address and the range around it, as they are written: 203.0.113.9 and 203.0.113.0/24, an IPv6 /64 and /48. */
export type Network = { address: string; range: string }

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [head = '', tail = ''] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const filled = address.includes('::') ? [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after] : before
  return filled.map((group) => parseInt(group, 16).toString(16))
}

/** Null where no address is known. An IPv4 address in IPv6 clothes (RFC 4291 §2.5.5.2) is one of IPv4. */
export function networkOf(address: string): Network | null {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (net.isIPv4(plain)) return { address: plain, range: `${plain.split('.').slice(0, 3).join('.')}.0/24` }
  if (!net.isIPv6(plain)) return null
  const groups = groupsOf(plain)
  return { address: `${groups.slice(0, 4).join(':')}::/64`, range: `${groups.slice(0, 3).join(':')}::/48` }
}

/** What is kept of a network: 128 bits, from which nobody finds it again without the salt. */
export const hashOf = (salt: string, network: string): string => createHmac('sha256', salt).update(network).digest('hex').slice(0, 32)
