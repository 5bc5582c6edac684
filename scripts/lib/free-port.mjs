// @ts-check
import { randomInt } from 'node:crypto'
import net from 'node:net'

/**
 * A port that nothing listens on, below those that the system gives to outgoing connections: a server that is killed and
 * started again finds its own port free, whatever a browser has opened meanwhile.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(10_000, 32_000)
    const isFree = await new Promise((resolve) => {
      const server = net.createServer().once('error', () => resolve(false))
      server.listen(port, () => server.close(() => resolve(true)))
    })
    if (isFree) return port
  }
}
