import type { Payload } from 'payload'
import { env } from '@/env'

/** A mail as it goes out, in plain text. */
export type Letter = { to: string; subject: string; text: string; headers?: Record<string, string> }

/**
 * Sends a letter that a row of the outbox is about; throws when it is to be tried again. It is the same message however often it is tried,
 * and bears the row's id (RFC 5322 §3.6.4): where one that had gone out is sent once more, because the portal was killed before it
 * could note it, mail programs show it once.
 */
export async function sendLetter(payload: Payload, letter: Letter, row: string): Promise<void> {
  try {
    await payload.sendEmail({ ...letter, messageId: `<${row}@${new URL(env.siteUrl).hostname}>` })
  } catch (error) {
    // Refused for good (RFC 5321 §4.2.1) is this mailbox or this message; a refusal of the portal itself, of its password or its address, is somebody's to mend.
    const { responseCode: code = 0, command = '' } = error as { responseCode?: number; command?: string }
    if (code < 500 || !/^(RCPT|DATA)/.test(command)) throw error
    payload.logger.warn({ msg: 'A mail was refused.', code })
  }
}
