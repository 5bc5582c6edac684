import nodemailer from 'nodemailer'
import { APIError, type EmailAdapter } from 'payload'
import { env } from '@/env'

/** How long another server may keep us waiting, in milliseconds; less than a claim of the outbox lasts. */
const patience = { connectionTimeout: 4_000, greetingTimeout: 4_000, socketTimeout: 5_000 }

/**
 * Mail through `SMTP_URL` (smtp:// or smtps://, RFC 8314). Without one a message is refused loudly: the log is no
 * place for its text, which may hold a reset link.
 */
export const mail: EmailAdapter = ({ payload }) => {
  const defaultFromAddress = env.mailFrom ?? `no-reply@${new URL(env.siteUrl).hostname}`
  const transport = env.smtpUrl ? nodemailer.createTransport({ url: env.smtpUrl, ...patience }) : null
  return {
    name: 'smtp',
    defaultFromAddress,
    defaultFromName: 'Portal',
    sendEmail: async (message) => {
      if (transport) return transport.sendMail({ from: defaultFromAddress, ...message })
      payload.logger.error('A mail could not be sent: SMTP_URL is not set.')
      throw new APIError('SMTP_URL: chưa cấu hình gửi thư / sending mail is not set up', 503, null, true)
    },
  }
}
