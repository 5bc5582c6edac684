import { createRequire } from 'node:module'
import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'

const require = createRequire(import.meta.url)
const withNextIntl = createNextIntlPlugin('./src/locales/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  // Pages are kept by a cache of our own: without the framework's script, true 404s, under DATA_DIR.
  cacheHandler: require.resolve('./src/cache/handler.mjs'),
  cacheMaxMemorySize: 64 * 1024 * 1024,
  // The edge or the reverse proxy in front compresses, once for many readers; Next would do it for each of them anew.
  compress: false,
  poweredByHeader: false,
  // Sizes are made at upload; the optimizer would go on serving what was taken down.
  images: { unoptimized: true },
  // As they are in node_modules: errors keep their names, the build is quicker.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite', '@payloadcms/drizzle'],
  reactStrictMode: true,
  // `npm test` checks types and lint once, for all; a newcomer's first build need not.
  typescript: { ignoreBuildErrors: true },
}

const { headers: payloadHeaders, ...withDesk } = withPayload(withNextIntl(config), { devBundleServerPackages: false })

export default {
  ...withDesk,
  async headers() {
    const rules = (await payloadHeaders?.()) ?? []
    // Payload asks every page for the reader's colour scheme (Accept-CH), which would vary the cache: the admin only.
    return rules.map((rule) => ({ ...rule, source: rule.source === '/:path*' ? '/admin/:path*' : rule.source }))
  },
}
