import type { CollectionConfig } from 'payload'
import { articleReaders, articleVersionReaders } from '@/access/articleReaders'
import { articleWriters, notTranslatorsFieldAccess } from '@/access/articleWriters'
import { nobody } from '@/access/nobody'
import { only } from '@/access/roles'
import { aiUses, type AiUse } from '@/features/articles/rules'
import { articleBody } from '@/fields/articleBody'
import { dayField } from '@/fields/dayField'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { translationEndpoints } from '@/features/translation/writers'
import { slugify } from '@/locales/slugify'
import { webAddress } from '@/fields/webAddress'
import { countryOptions } from '@/fields/countries'
import { dropWaitingPictures } from './hooks/dropWaitingPictures'
import { forgetSchedules } from './hooks/forgetSchedules'
import { followArticle } from './hooks/followArticle'
import { publicPath, type Locale } from '@/locales'
import { missing } from './missing'
import { giveCode } from './hooks/giveCode'
import { guardPublication } from './hooks/guardPublication'
import { refuseIncomplete } from './hooks/refuseIncomplete'
import { keepRefused, refuseStale } from './hooks/refuseStale'
import { rememberAuthor } from './hooks/rememberAuthor'

const aiLabels: Record<AiUse, ReturnType<typeof text>> = {
  translation: text('Hỗ trợ dịch', 'Help with translation'),
  drafting: text('Hỗ trợ viết', 'Help with drafting'),
  picture: text('Tạo hoặc sửa ảnh', 'Making or editing a picture'),
}

const shared = { access: { update: notTranslatorsFieldAccess } }
const sharedHint = text('Chung cho mọi ngôn ngữ: đăng bất kỳ ngôn ngữ nào cũng đăng giá trị này.', 'Shared by all languages: publishing any language publishes this value.')

const neededToPublish = text('Cần có để đăng.', 'Needed to publish.')
const creditNeeded = text('Cần có tác giả hoặc nguồn để đăng.', 'An author or a source is needed to publish.')
const standfirstHint = text('Nên có: một đoạn 120–300 ký tự, không lặp lại đoạn đầu.', 'Recommended: one paragraph of 120–300 characters that does not repeat the first one.')

export const Articles: CollectionConfig = {
  slug: 'articles',
  labels: labels('Tin bài', 'Article', 'Articles'),
  admin: {
    useAsTitle: 'headline',
    defaultColumns: ['headline', '_status', 'locality', 'section', 'updatedAt'],
    group: groups.newsroom,
    listSearchableFields: ['headline', 'standfirst', 'code', 'slug'],
    components: { edit: { SaveDraftButton: '/admin/article/SaveDraftButton#SaveDraftButton', PublishButton: '/admin/article/PublishButton#PublishButton' } },
    // The language in view, as it was last saved.
    preview: (doc, { locale }) => (doc?.code ? publicPath(locale as Locale, 'preview', doc.code as string) : null),
  },
  access: {
    read: articleReaders,
    readVersions: articleVersionReaders,
    create: only('admin', 'editor', 'reporter'),
    update: articleWriters,
    delete: only('admin', 'editor'),
  },
  trash: true,
  endpoints: [missing, ...translationEndpoints],
  // Payload locks a whole document; here five languages are written at once. Versions keep what each has saved.
  lockDocuments: false,
  versions: { maxPerDoc: 100, drafts: { localizeStatus: true, autosave: false, schedulePublish: false } },
  hooks: {
    beforeOperation: [guardPublication],
    beforeValidate: [normaliseText, dropWaitingPictures, refuseStale],
    beforeChange: [rememberAuthor, giveCode, refuseIncomplete],
    afterChange: [followArticle.onChange],
    beforeDelete: [forgetSchedules],
    afterDelete: [followArticle.onDelete],
    afterError: [keepRefused],
  },
  fields: [
    {
      name: 'original',
      type: 'ui',
      admin: { disableListColumn: true, components: { Field: '/admin/translation/Original#Original' } },
    },
    {
      name: 'headline',
      type: 'text',
      label: text('Tiêu đề', 'Headline'),
      localized: true,
      admin: {
        components: {
          Cell: '/admin/translation/HeadlineCell#HeadlineCell',
          Description: { path: '/admin/LengthHint#LengthHint', clientProps: { hint: neededToPublish, most: 120 } },
        },
      },
    },
    {
      name: 'standfirst',
      type: 'textarea',
      label: text('Sapo', 'Standfirst'),
      localized: true,
      maxLength: 600,
      admin: { components: { Description: { path: '/admin/LengthHint#LengthHint', clientProps: { hint: standfirstHint, least: 120, most: 300 } } } },
    },
    articleBody,
    {
      name: 'publicationState',
      type: 'ui',
      admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/PublicationState#PublicationState' } },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: text('Ngày giờ đăng', 'Publication date'),
      localized: true,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'HH:mm, dd/MM/yyyy' },
        description: text('Để trống thì lấy lúc đăng lần đầu.', 'The moment of the first publication when left empty.'),
      },
    },
    {
      name: 'slug',
      type: 'text',
      label: text('Đường dẫn', 'Slug'),
      localized: true,
      hooks: { beforeValidate: [({ value }) => (value ? slugify(String(value)) : value)] },
      admin: { position: 'sidebar', description: text('Để trống thì lấy từ tiêu đề.', 'Taken from the headline when empty.') },
    },
    {
      type: 'collapsible',
      label: text('Phân loại', 'Classification'),
      admin: { description: sharedHint },
      fields: [
        { name: 'section', type: 'relationship', relationTo: 'sections', index: true, label: text('Chuyên mục', 'Section'), admin: { description: neededToPublish }, ...shared },
        { name: 'locality', type: 'relationship', relationTo: 'localities', index: true, label: text('Địa phương', 'Locality'), ...shared },
        { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, label: text('Chủ đề', 'Topics'), ...shared },
        { name: 'partnerCountries', type: 'select', hasMany: true, options: countryOptions, label: text('Nước đối tác', 'Partner countries'), ...shared },
      ],
    },
    { name: 'hero', type: 'upload', relationTo: 'media', label: text('Ảnh chính', 'Main picture'), admin: { description: sharedHint }, ...shared },
    {
      type: 'collapsible',
      label: text('Tác giả và nguồn', 'Authors and source'),
      admin: { description: sharedHint },
      fields: [
        { name: 'authors', type: 'relationship', relationTo: 'authors', hasMany: true, label: text('Tác giả', 'Authors'), admin: { description: creditNeeded }, ...shared },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'original',
          label: text('Loại bài', 'Kind'),
          options: [
            { value: 'original', label: text('Bài của trang', 'Original') },
            { value: 'syndicated', label: text('Dẫn lại', 'Syndicated') },
            { value: 'translated', label: text('Dịch từ nguồn khác', 'Translated') },
          ],
          ...shared,
        },
        {
          name: 'agency',
          type: 'relationship',
          relationTo: 'sources',
          label: text('Ghi đầu bài (BHG - …)', 'Agency dateline (BHG - …)'),
          ...shared,
        },
        {
          name: 'origin',
          type: 'group',
          label: text('Nguồn', 'Source'),
          admin: { description: text('Bài dẫn lại: cần đủ nguồn tin, địa chỉ và ngày để đăng.', 'A syndicated text: source, address and date are all needed to publish.') },
          ...shared,
          fields: [
            { name: 'source', type: 'relationship', relationTo: 'sources', label: text('Nguồn tin', 'Source'), admin: { description: creditNeeded } },
            { name: 'url', type: 'text', label: text('Địa chỉ bản gốc', 'Address of the original'), validate: webAddress },
            dayField('date', text('Ngày của bản gốc', 'Date of the original')),
          ],
        },
      ],
    },
    {
      type: 'collapsible',
      label: text('Trí tuệ nhân tạo (AI)', 'Artificial intelligence'),
      admin: {
        position: 'sidebar',
        description: text('Khai riêng cho từng ngôn ngữ; hiện cuối bài. Để trống: không dùng AI.', 'Declared for each language, shown below the text. Empty: none was used.'),
      },
      fields: [
        {
          name: 'aiUse',
          type: 'select',
          hasMany: true,
          localized: true,
          label: text('Dùng AI để', 'AI was used for'),
          options: aiUses.map((value) => ({ value, label: aiLabels[value] })),
        },
        { name: 'aiNote', type: 'text', localized: true, maxLength: 300, label: text('Ghi chú', 'Note') },
      ],
    },
    {
      name: 'commentsOpen',
      type: 'checkbox',
      defaultValue: true,
      label: text('Nhận ý kiến bạn đọc', 'Open to comments'),
      admin: { position: 'sidebar', condition: ({ kind }) => kind !== 'syndicated' },
      ...shared,
    },
    {
      name: 'syndicatedCommentsOpen',
      type: 'checkbox',
      defaultValue: false,
      label: text('Nhận ý kiến dù là bài dẫn lại', 'Open to comments although syndicated'),
      admin: { position: 'sidebar', condition: ({ kind }) => kind === 'syndicated' },
      ...shared,
    },
    {
      name: 'code',
      type: 'text',
      unique: true,
      index: true,
      label: text('Mã bài', 'Code'),
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: text('Người tạo', 'Created by'),
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'savedBy',
      type: 'relationship',
      relationTo: 'users',
      label: text('Người lưu gần nhất', 'Last saved by'),
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'saves',
      type: 'ui',
      admin: { position: 'sidebar', disableListColumn: true, components: { Field: '/admin/Saves#Saves' } },
    },
  ],
}
