import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { ja } from '@payloadcms/translations/languages/ja'
import { ko } from '@payloadcms/translations/languages/ko'
import { vi } from '@payloadcms/translations/languages/vi'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { withoutApiTab } from '@/admin/withoutApiTab'
import { Articles } from '@/collections/Articles'
import { Authors } from '@/collections/Authors'
import { CommentDecisions } from '@/collections/CommentDecisions'
import { CommentLikes } from '@/collections/CommentLikes'
import { CommentReports } from '@/collections/CommentReports'
import { Comments } from '@/collections/Comments'
import { Editions } from '@/collections/Editions'
import { Localities } from '@/collections/Localities'
import { Media } from '@/collections/Media'
import { Outbox } from '@/collections/Outbox'
import { Messages } from '@/collections/Messages'
import { NetworkBans } from '@/collections/NetworkBans'
import { NetworkSalts } from '@/collections/NetworkSalts'
import { Pages } from '@/collections/Pages'
import { PrivacyRecords } from '@/collections/PrivacyRecords'
import { Ratings } from '@/collections/Ratings'
import { Schedules } from '@/collections/Schedules'
import { Sections } from '@/collections/Sections'
import { Series } from '@/collections/Series'
import { Sources } from '@/collections/Sources'
import { Terms } from '@/collections/Terms'
import { Topics } from '@/collections/Topics'
import { Translations } from '@/collections/Translations'
import { Users } from '@/collections/Users'
import { Views } from '@/collections/Views'
import { Visits } from '@/collections/Visits'
import { Weather } from '@/collections/Weather'
import { databaseAdapter } from '@/db/adapter'
import { env } from '@/env'
import { sayThatSessionIsOver } from '@/access/sayThatSessionIsOver'
import { Announcement } from '@/globals/Announcement'
import { CommentSettings } from '@/globals/CommentSettings'
import { FrontPage } from '@/globals/FrontPage'
import { Menu } from '@/globals/Menu'
import { Site } from '@/globals/Site'
import { SocialPages } from '@/globals/SocialPages'
import { Utilities } from '@/globals/Utilities'
import { pictureLimits } from '@/features/pictures/rules'
import { defaultLocale, locales } from '@/locales'
import { translations } from '@/locales/desk'
import { sayWordsOfEditor } from '@/locales/payload-words'
import { logger } from '@/log/logger.mjs'
import { mail } from '@/mail'

const root = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.secret,
  serverURL: env.siteUrl,
  csrf: env.otherOrigins,
  db: databaseAdapter(env.databaseUri),
  editor: lexicalEditor(),
  email: mail,
  sharp,
  collections: [Articles, Media, Series, Schedules, Comments, CommentDecisions, CommentReports, CommentLikes, Messages, Localities, Sections, Topics, Authors, Sources, Terms, Pages, Users, Editions, Translations, Views, Visits, Ratings, Weather, NetworkBans, NetworkSalts, PrivacyRecords, Outbox].map(withoutApiTab),
  globals: [Site, Menu, FrontPage, Announcement, Utilities, SocialPages, CommentSettings].map(withoutApiTab),
  localization: {
    locales: locales.map(({ code, name }) => ({ code, label: name })),
    defaultLocale,
    fallback: false,
    // The Publish button publishes the language in view; the other choice publishes empty ones too.
    defaultLocalePublishOption: 'active',
  },
  experimental: { localizeStatus: true },
  i18n: { supportedLanguages: { vi, en, ja, ko, zh }, fallbackLanguage: 'vi', translations },
  admin: {
    user: Users.slug,
    // The other choice asks a third party for a picture of every account.
    avatar: 'default',
    importMap: { baseDir: path.join(root, 'src') },
    components: {
      providers: ['/admin/LostConnection#LostConnection'],
      beforeDashboard: ['/admin/LateSchedules#LateSchedules', '/admin/translation/WaitingTranslations#WaitingTranslations'],
      afterNavLinks: ['/admin/translation/TranslationLink#TranslationLink', '/admin/moderation/ModerationLink#ModerationLink', '/admin/privacy/PrivacyLink#PrivacyLink', '/admin/statistics/StatisticsLink#StatisticsLink'],
      views: {
        privacy: { Component: '/admin/privacy/Privacy#Privacy', path: '/privacy' },
        translation: { Component: '/admin/translation/TranslationDesk#TranslationDesk', path: '/translation' },
        moderation: { Component: '/admin/moderation/Moderation#Moderation', path: '/moderation' },
        statistics: { Component: '/admin/statistics/Statistics#Statistics', path: '/statistics' },
      },
      graphics: { Icon: '/admin/Emblem#Emblem', Logo: '/admin/Emblem#LargeEmblem' },
    },
    meta: { titleSuffix: ' · Tòa soạn' },
    // A refusal is a sentence to be read, not a flash.
    toast: { duration: 12_000 },
    dateFormat: 'HH:mm, dd/MM/yyyy',
    timezones: { defaultTimezone: 'Asia/Ho_Chi_Minh', supportedTimezones: [{ label: 'Việt Nam (GMT+7)', value: 'Asia/Ho_Chi_Minh' }] },
  },
  // `npm run drift` says when they are behind; made anew by every start of a test or of development they cost seconds each.
  typescript: { outputFile: path.join(root, 'src/payload-types.ts'), autoGenerate: false },
  graphQL: { disable: true },
  maxDepth: 3,
  // What is heavier is cut off, and refused by `refuseWrongFile` in the user's language; Payload's own refusal is English.
  upload: { limits: { fileSize: pictureLimits.bytes }, abortOnLimit: false },
  telemetry: false,
  hooks: { afterError: [sayThatSessionIsOver] },
  logger,
  // What a user did wrong is told to the user; the log is for what the portal did wrong.
  loggingLevels: { APIError: 'debug', AuthenticationError: 'info', Forbidden: 'debug', LockedAuth: 'info', NotFound: 'debug', QueryError: 'debug', ValidationError: 'debug' },
})

// The text editor lays its own words over ours; ours come last.
export default config.then(sayWordsOfEditor)
