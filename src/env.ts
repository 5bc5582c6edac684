import { createHmac } from 'node:crypto'
import path from 'node:path'
import { z } from 'zod'

/** What the running portal reads from its environment; `scripts/start.mjs` fills in what is missing. */
const schema = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  SITE_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URI: z.string().min(1).optional(),
  PAYLOAD_SECRET: z.string().min(32).optional(),
  DEMO: z.enum(['none']).optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  WEATHER_URL: z.string().regex(/^https?:\/\//).optional(),
  OFFLINE: z.enum(['off']).optional(),
  REDIS_URL: z.string().regex(/^rediss?:\/\//).optional(),
  // Read by `log/logger.mjs`, which must not wait for this module.
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
})

const present = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const parsed = schema.safeParse(present)
if (!parsed.success) {
  const issue = parsed.error.issues[0]!
  throw new Error(`${issue.path.join('.')}: ${issue.message}`)
}

const dataDir = path.resolve(parsed.data.DATA_DIR)
const siteUrl = (parsed.data.SITE_URL ?? `http://localhost:${parsed.data.PORT}`).replace(/\/$/, '')

export const env = {
  port: parsed.data.PORT,
  /** The public address without a trailing slash, for canonical links, feeds and mails. */
  siteUrl,
  /** The other names of a site on this very machine: its admin may be opened by any of them. */
  otherOrigins: new URL(siteUrl).hostname === 'localhost' ? ['127.0.0.1', '[::1]'].map((host) => siteUrl.replace('localhost', host)) : [],
  /** The folder that holds all that the running portal writes. */
  dataDir,
  databaseUri: parsed.data.DATABASE_URI ?? `file:${path.join(dataDir, 'portal.db')}`,
  secret: parsed.data.PAYLOAD_SECRET ?? '',
  loadsDemo: parsed.data.DEMO !== 'none',
  smtpUrl: parsed.data.SMTP_URL,
  mailFrom: parsed.data.MAIL_FROM,
  /** A service that answers as api.open-meteo.com does, without a trailing slash; undefined: no weather is fetched. */
  weatherUrl: parsed.data.WEATHER_URL,
  /** Where limits on comments and on questions to the open API are counted by all processes together; undefined: each counts for itself. */
  redisUrl: parsed.data.REDIS_URL,
  /** Whether readers' browsers keep what they have read; otherwise those that do are told to stop. */
  worksOffline: parsed.data.OFFLINE !== 'off',
}

/** The key the outbox shows to `/internal/*`: derived, so that the session secret itself never travels. */
export const internalKey = (): string => createHmac('sha256', env.secret).update('portal-internal').digest('hex')
