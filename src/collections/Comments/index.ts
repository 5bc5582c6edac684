import type { CollectionConfig } from 'payload'
import { boundAnonymousReads } from '@/collections/hooks/boundAnonymousReads'
import { commentModerators } from '@/access/commentModerators'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { account } from '@/access/roles'
import { commentLimits } from '@/features/comments/rules'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { locales } from '@/locales'
import { followComment } from './followComment'
import { moderatorsFieldAccess } from './moderatorsFieldAccess'
import { recordDecision } from './recordDecision'

/** Letters to the editor: written through the form below an article, shown when a moderator has approved them. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: labels('Ý kiến bạn đọc', 'Comment', 'Comments'),
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'name', 'headline', 'locale', 'status', 'createdAt'],
    group: groups.readers,
    hidden: hiddenUnless('admin', 'moderator'),
    components: { edit: { beforeDocumentControls: ['/admin/CommentDecision#CommentDecision'] } },
  },
  access: {
    // Readers write through the form's own route, which checks what REST would not.
    create: nobody,
    read: ({ req }) => {
      const role = account(req)?.role
      return role === 'admin' || role === 'moderator' ? true : { isPublic: { equals: true } }
    },
    update: commentModerators,
    delete: commentModerators,
  },
  lockDocuments: false,
  indexes: [{ fields: ['article', 'locale', 'isPublic'] }, { fields: ['status', 'createdAt'] }],
  hooks: { beforeOperation: [boundAnonymousReads], beforeValidate: [normaliseText], beforeChange: [recordDecision], afterChange: [followComment.onChange], afterDelete: [followComment.onDelete] },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      label: text('Trạng thái', 'Status'),
      options: [
        { value: 'waiting', label: text('Chờ duyệt', 'Waiting') },
        { value: 'approved', label: text('Đã duyệt', 'Approved') },
        { value: 'rejected', label: text('Từ chối', 'Rejected') },
        { value: 'spam', label: text('Thư rác', 'Spam') },
      ],
      admin: { position: 'sidebar' },
    },
    { name: 'text', type: 'textarea', required: true, maxLength: commentLimits.text, label: text('Ý kiến', 'Comment') },
    { name: 'name', type: 'text', required: true, maxLength: commentLimits.name, label: text('Tên', 'Name') },
    { name: 'email', type: 'email', label: text('E-mail', 'E-mail'), access: { read: moderatorsFieldAccess }, admin: { description: text('Không bao giờ công khai.', 'Never public.') } },
    { name: 'headline', type: 'text', label: text('Bài viết', 'Article'), admin: { readOnly: true }, access: { update: nobody } },
    {
      name: 'locale',
      type: 'select',
      required: true,
      label: text('Ngôn ngữ', 'Language'),
      options: locales.map(({ code, name }) => ({ value: code, label: name })),
      admin: { position: 'sidebar', readOnly: true },
      access: { update: nobody },
    },
    { name: 'article', type: 'text', required: true, admin: { hidden: true }, access: { update: nobody } },
    { name: 'code', type: 'text', required: true, label: text('Mã bài', 'Article code'), admin: { position: 'sidebar', readOnly: true }, access: { update: nobody } },
    { name: 'isPublic', type: 'checkbox', defaultValue: false, admin: { hidden: true }, access: { update: nobody } },
    { name: 'consentVersion', type: 'text', admin: { hidden: true }, access: { read: moderatorsFieldAccess, update: nobody } },
    { name: 'idempotencyKey', type: 'text', unique: true, admin: { hidden: true }, access: { read: nobody, update: nobody } },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', label: text('Người quyết định', 'Decided by'), admin: { position: 'sidebar', readOnly: true }, access: { read: moderatorsFieldAccess, update: nobody } },
    { name: 'decidedAt', type: 'date', label: text('Lúc', 'Decided at'), admin: { position: 'sidebar', readOnly: true, date: { displayFormat: 'HH:mm, dd/MM/yyyy' } }, access: { read: moderatorsFieldAccess, update: nobody } },
  ],
}
