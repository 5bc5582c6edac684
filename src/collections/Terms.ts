import type { CollectionConfig, FieldHook, TextFieldSingleValidation } from 'payload'
import { deskOnly } from '@/access/deskOnly'
import { hiddenUnless } from '@/access/hiddenUnless'
import { only } from '@/access/roles'
import { foldedTerm } from '@/features/translation/rules'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { locales } from '@/locales'

const trim: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() : value)

/** One term, one row, however its letters are cased: the translators' form finds it in any case. */
const refuseKnown: TextFieldSingleValidation = async (value, { req, id }) => {
  if (!value?.trim()) return req.t('validation:required')
  const { docs } = await req.payload.find({ collection: 'terms', where: { term: { like: value.trim() }, ...(id ? { id: { not_equals: id } } : {}) }, select: { term: true }, depth: 0, pagination: false, overrideAccess: true, req })
  const isKnown = docs.some(({ term }) => foldedTerm(term) === foldedTerm(value.trim()))
  return isKnown ? req.t('portal:termKnown' as never) : true
}

const writers = only('admin', 'editor', 'translator')

/** Names, titles and expressions that are to be said alike in every text, in five languages side by side. */
export const Terms: CollectionConfig = {
  slug: 'terms',
  labels: labels('Thuật ngữ', 'Term', 'Terms'),
  admin: {
    useAsTitle: 'term',
    listSearchableFields: ['term', 'en', 'ja', 'ko', 'zh'],
    defaultColumns: ['term', 'en', 'ja', 'ko', 'zh'],
    group: groups.reference,
    hidden: hiddenUnless('admin', 'editor', 'translator'),
    description: text('Tên riêng, chức danh và cách nói cần thống nhất; hiện cạnh bài khi dịch.', 'Names, titles and expressions to be said alike; shown beside a text that is translated.'),
  },
  access: { read: deskOnly, create: writers, update: writers, delete: only('admin', 'editor') },
  lockDocuments: false,
  hooks: { beforeValidate: [normaliseText] },
  fields: [
    { name: 'term', type: 'text', required: true, index: true, validate: refuseKnown, maxLength: 200, hooks: { beforeValidate: [trim] }, label: text('Tiếng Việt', 'Vietnamese') },
    ...locales.filter(({ code }) => code !== 'vi').map(({ code, name }) => ({ name: code, type: 'text' as const, maxLength: 200, hooks: { beforeValidate: [trim] }, label: name })),
    { name: 'note', type: 'textarea', maxLength: 500, label: text('Ghi chú', 'Note') },
  ],
}
