import { createRequire } from 'node:module'
import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { buildAssets, watchElements } from './scripts/lib/elements.mjs'

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

/**
 * Read by `site/page/ElementsScript.tsx` and `Stylesheet.tsx`, into which the build writes them; a server that serves a
 * build bundles nothing. In development the styles stand in the page.
 */
async function addressesOfAssets(phase) {
  if (phase === PHASE_PRODUCTION_BUILD) {
    const { elements, styles, worker } = await buildAssets()
    return { PORTAL_ELEMENTS: elements, PORTAL_STYLES: styles, PORTAL_WORKER: worker }
  }
  return phase === PHASE_DEVELOPMENT_SERVER ? { PORTAL_ELEMENTS: await watchElements(), PORTAL_STYLES: '', PORTAL_WORKER: '' } : {}
}

export default async function configOf(phase) {
  return {
    ...withDesk,
    env: { ...withDesk.env, ...(await addressesOfAssets(phase)) },
    async headers() {
      const rules = (await payloadHeaders?.()) ?? []
      return [
        // Payload asks every page for the reader's colour scheme (Accept-CH), which would vary the cache: the admin only.
        ...rules.map((rule) => ({ ...rule, source: rule.source === '/:path*' ? '/admin/:path*' : rule.source })),
        { source: '/assets/:name(elements-\\w+\\.js|[a-z]+\\.[a-z]+-\\w+\\.css)', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
      ]
    },
  }
}
