import type { CollectionConfig } from 'payload'
import { boundAnonymousReads } from '@/collections/hooks/boundAnonymousReads'
import { anyone } from '@/access/anyone'
import { nobody } from '@/access/nobody'
import { groups, labels } from '@/fields/labels'
import { localeCodes } from '@/locales'

/**
 * What the public reads: one flat row for each published article and language, made by `features/editions`, written
 * by nobody else. The indexes are those of the lists: newest, by locality, by section.
 */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: labels('Bản đã đăng', 'Edition', 'Editions'),
  admin: { useAsTitle: 'headline', group: groups.system, hidden: true },
  access: { read: anyone, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  hooks: { beforeOperation: [boundAnonymousReads] },
  indexes: [
    { fields: ['article', 'locale'], unique: true },
    { fields: ['code', 'locale'] },
    { fields: ['locale', 'publishedAt'] },
    { fields: ['locale', 'locality', 'publishedAt'] },
    { fields: ['locale', 'section', 'publishedAt'] },
  ],
  fields: [
    // An id and no relationship: articles are the desk's, and a deleted one must not reach into what is public.
    { name: 'article', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, options: [...localeCodes] },
    { name: 'code', type: 'text', required: true },
    { name: 'path', type: 'text', required: true },
    { name: 'headline', type: 'text', required: true },
    { name: 'standfirst', type: 'textarea' },
    { name: 'body', type: 'json', required: true },
    { name: 'kind', type: 'select', required: true, options: ['original', 'syndicated', 'translated'] },
    { name: 'dateline', type: 'json' },
    { name: 'byline', type: 'json' },
    { name: 'origin', type: 'json' },
    { name: 'hero', type: 'json' },
    { name: 'ai', type: 'json' },
    { name: 'breadcrumbs', type: 'json' },
    { name: 'topicLinks', type: 'json' },
    { name: 'languages', type: 'json' },
    { name: 'section', type: 'relationship', relationTo: 'sections', index: true },
    { name: 'locality', type: 'relationship', relationTo: 'localities', index: true },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, index: true },
    { name: 'authors', type: 'relationship', relationTo: 'authors', hasMany: true, index: true },
    { name: 'sources', type: 'relationship', relationTo: 'sources', hasMany: true, index: true },
    { name: 'pictures', type: 'relationship', relationTo: 'media', hasMany: true },
    { name: 'partnerCountries', type: 'json' },
    { name: 'commentsOpen', type: 'checkbox', required: true, defaultValue: false },
    { name: 'publishedAt', type: 'date', required: true, index: true },
    { name: 'revisedAt', type: 'date' },
    // Of a translation: since when the original says something else. Written by `features/translation`.
    { name: 'staleSince', type: 'date' },
  ],
}
