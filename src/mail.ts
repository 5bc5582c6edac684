import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '@/env'

/** Mail through `SMTP_URL` (smtp:// or smtps://, RFC 8314). Without one Payload logs what it would have sent. */
export const mail: EmailAdapter | undefined = env.smtpUrl
  ? () => {
      const transport = nodemailer.createTransport(env.smtpUrl)
      const defaultFromAddress = env.mailFrom ?? `no-reply@${new URL(env.siteUrl).hostname}`
      return {
        name: 'smtp',
        defaultFromAddress,
        defaultFromName: 'Portal',
        sendEmail: (message) => transport.sendMail({ from: defaultFromAddress, ...message }),
      }
    }
  : undefined
