import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Mailbox = {
  url: string
  messages: string[]
  /** While `work` goes on no recipient is taken, and the refusal names them (RFC 5321 §4.2). */
  refusing: (work: () => Promise<void>) => Promise<void>
  stop: () => Promise<void>
}

/** A real SMTP server (RFC 5321) that keeps what it receives, decoded from quoted-printable. */
export async function startMailbox(): Promise<Mailbox> {
  const messages: string[] = []
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => (isRefusing ? done(Object.assign(new Error(`<${address}>: no such mailbox`), { responseCode: 550 })) : done()),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        messages.push(decode(Buffer.concat(parts).toString('latin1')))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    refusing: async (work) => {
      isRefusing = true
      await work().finally(() => {
        isRefusing = false
      })
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** RFC 2045 §6.7. */
function decode(source: string): string {
  const bytes = source.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
