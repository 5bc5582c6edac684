// @ts-check
import net from 'node:net'
import proxyAddr from 'proxy-addr'

/** The proxies that an operator trusts, by name (`loopback`, `linklocal`, `uniquelocal`), address or CIDR. @param {string} list */
const proxiesIn = (list) => list.split(',').map((item) => item.trim()).filter(Boolean)

/**
 * Who sent a request: the other end of the connection, or whom a trusted proxy names in `X-Forwarded-For`. From anybody
 * else that header is a claim, and is not believed.
 * @param {string | undefined} trusted
 * @returns {(request: import('node:http').IncomingMessage) => string}
 */
export function clientAddress(trusted) {
  const trust = proxyAddr.compile(proxiesIn(trusted ?? ''))
  return (request) => {
    const address = proxyAddr(request, trust)
    return net.isIP(address) ? address : (request.socket.remoteAddress ?? '')
  }
}
