// @ts-check
import net from 'node:net'

/** One household, one visitor: of an IPv6 address the 64 bits that name its network; the rest changes by itself (RFC 8981). @param {string} address @returns {string} */
export function networkOf(address) {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!net.isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const whole = plain.includes('::') ? [...before, ...Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0'), ...after] : before
  return whole.slice(0, 4).map((part) => parseInt(part, 16).toString(16)).join(':')
}
