import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { only } from '@/access/roles'
import { translationStates } from '@/features/translation/rules'
import { groups, labels } from '@/fields/labels'
import { localeCodes } from '@/locales'

/**
 * Where each article stands in each language other than the original's: one flat row, made by `features/translation`, written
 * by nobody else. The translators' desk lists them.
 */
export const Translations: CollectionConfig = {
  slug: 'translations',
  labels: labels('Bản dịch', 'Translation', 'Translations'),
  admin: { useAsTitle: 'sourceHeadline', group: groups.system, hidden: true },
  access: { read: only('admin', 'editor', 'translator'), create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  indexes: [{ fields: ['article', 'locale'], unique: true }, { fields: ['locale', 'state', 'sourceAt'] }, { fields: ['state', 'sourceAt'] }, { fields: ['state', 'changedAt'] }, { fields: ['state', 'locality', 'sourceAt'] }],
  fields: [
    // Ids and no relationships: an account may be deleted, and a draft may name what is no longer there.
    { name: 'article', type: 'text', required: true, index: true },
    { name: 'code', type: 'text', required: true },
    { name: 'locale', type: 'select', required: true, options: [...localeCodes] },
    { name: 'state', type: 'select', required: true, options: [...translationStates] },
    { name: 'sourceHeadline', type: 'text' },
    { name: 'headline', type: 'text' },
    { name: 'section', type: 'text' },
    { name: 'locality', type: 'text' },
    { name: 'sourceAt', type: 'date' },
    { name: 'basis', type: 'json' },
    { name: 'changedAt', type: 'date' },
    { name: 'assignee', type: 'text', index: true },
    { name: 'confirmedBy', type: 'text' },
    { name: 'confirmedAt', type: 'date' },
  ],
}
