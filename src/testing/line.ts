import { once } from 'node:events'
import net from 'node:net'

/** A line to a TCP server that a test can hold (what is sent waits, nothing is answered) or cut. */
export type Line = { port: number; hold: () => void; release: () => void; cut: () => Promise<void> }

export async function openLine(host: string, port: number): Promise<Line> {
  const sockets = new Set<net.Socket>()
  let isHeld = false
  const server = net.createServer((near) => {
    const far = net.connect(port, host)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined).once('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
      if (isHeld) socket.pause()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const all = (what: 'pause' | 'resume' | 'destroy') => sockets.forEach((socket) => void socket[what]())
  return {
    port: (server.address() as net.AddressInfo).port,
    hold: () => {
      isHeld = true
      all('pause')
    },
    release: () => {
      isHeld = false
      all('resume')
    },
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      all('destroy')
      await closed
    },
  }
}
