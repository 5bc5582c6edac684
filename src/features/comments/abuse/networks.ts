import { createHmac } from 'node:crypto'
import net from 'node:net'
import { networkOf as householdOf } from '@/network.mjs'

/** A reader's address and the range around it, as they are written: 203.0.113.9 and 203.0.113.0/24, an IPv6 /64 and /48. */
export type Network = { address: string; range: string }

/** Null where no address is known. An IPv4 address in IPv6 clothes (RFC 4291 §2.5.5.2) is one of IPv4. */
export function networkOf(address: string): Network | null {
  if (!net.isIP(address)) return null
  const household = householdOf(address)
  if (net.isIPv4(household)) return { address: household, range: `${household.split('.').slice(0, 3).join('.')}.0/24` }
  return { address: `${household}::/64`, range: `${household.split(':').slice(0, 3).join(':')}::/48` }
}

/** What is kept of a network: 128 bits, from which nobody finds it again without the salt. */
export const hashOf = (salt: string, network: string): string => createHmac('sha256', salt).update(network).digest('hex').slice(0, 32)
