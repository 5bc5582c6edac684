import type { CollectionConfig } from 'payload'
import { boundAnonymousReads } from '@/collections/hooks/boundAnonymousReads'
import { commentModerators } from '@/access/commentModerators'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { account } from '@/access/roles'
import { commentLimits, rejectionReasons } from '@/features/comments/rules'
import { moderationEndpoints } from '@/features/moderation/writers'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { locales } from '@/locales'
import { followComment } from './followComment'
import { moderatorsFieldAccess } from './moderatorsFieldAccess'
import { recordDecision } from './recordDecision'
import { tellWriter } from './tellWriter'

/** The portal's own: moderators read it, nobody writes it through the API. */
const kept = { admin: { hidden: true }, access: { read: moderatorsFieldAccess, update: nobody } } as const

/** Letters to the editor: written through the form below an article, shown when a moderator has approved them. */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: labels('Ý kiến bạn đọc', 'Comment', 'Comments'),
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'name', 'headline', 'locale', 'status', 'createdAt'],
    group: groups.readers,
    hidden: hiddenUnless('admin', 'moderator'),
    components: { edit: { beforeDocumentControls: ['/admin/moderation/OpenInQueue#OpenInQueue'] } },
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
  indexes: [
    { fields: ['article', 'locale', 'isPublic'] },
    // The moderators' queue: by state, by state and language, oldest first; the reported ones.
    { fields: ['status', 'createdAt'] },
    { fields: ['status', 'locale', 'createdAt'] },
    { fields: ['openReports', 'createdAt'] },
  ],
  hooks: { beforeOperation: [boundAnonymousReads], beforeValidate: [normaliseText], beforeChange: [recordDecision.beforeChange], afterChange: [recordDecision.afterChange, followComment.onChange, tellWriter], afterDelete: [followComment.onDelete] },
  endpoints: moderationEndpoints,
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
        { value: 'held', label: text('Tạm giữ', 'Held') },
        { value: 'approved', label: text('Đã duyệt', 'Approved') },
        { value: 'rejected', label: text('Từ chối', 'Rejected') },
        { value: 'spam', label: text('Thư rác', 'Spam') },
        { value: 'withdrawn', label: text('Người viết đã gỡ', 'Withdrawn by its writer') },
      ],
      admin: { position: 'sidebar', readOnly: true },
    },
    // Decided and edited in the queue, which knows what else is being decided; over REST as well.
    { name: 'text', type: 'textarea', required: true, maxLength: commentLimits.bytes, label: text('Ý kiến', 'Comment'), admin: { readOnly: true } },
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
    // Ids and no relationships: a comment outlives what its article was filed under.
    { name: 'section', type: 'text', index: true, ...kept },
    { name: 'locality', type: 'text', index: true, ...kept },
    // The comment it answers; replies are one level deep.
    { name: 'parent', type: 'text', index: true, ...kept },
    { name: 'isNewsroom', type: 'checkbox', defaultValue: false, label: text('Trả lời của tòa soạn', 'Reply of the newsroom'), admin: { hidden: true }, access: { update: nobody } },
    { name: 'originalText', type: 'textarea', label: text('Nguyên văn trước khi sửa', 'As it was written'), admin: { readOnly: true, condition: ({ originalText }) => Boolean(originalText) }, access: { read: moderatorsFieldAccess, update: nobody } },
    { name: 'editedAt', type: 'date', ...kept },
    // `Hold[]`: the rules that held it.
    { name: 'heldBy', type: 'json', ...kept },
    // Counts its changes of state and text: a decision names the one it was made on.
    { name: 'revision', type: 'number', defaultValue: 0, admin: { hidden: true }, access: { read: moderatorsFieldAccess, update: nobody } },
    { name: 'likes', type: 'number', defaultValue: 0, label: text('Lượt thích', 'Likes'), admin: { position: 'sidebar', readOnly: true }, access: { update: nobody } },
    { name: 'openReports', type: 'number', defaultValue: 0, label: text('Báo xấu chưa xử lý', 'Open reports'), admin: { position: 'sidebar', readOnly: true }, access: { read: moderatorsFieldAccess, update: nobody } },
    // Of the folded text (`features/comments/abuse`): the same words again are found by it.
    { name: 'textDigest', type: 'text', index: true, ...kept },
    { name: 'wantsMail', type: 'checkbox', defaultValue: false, ...kept },
    // When its writer opened the private link that only the mail held.
    { name: 'emailVerifiedAt', type: 'date', ...kept },
    // SHA-256 of the token of the private link, hexadecimal; the token itself is with the writer alone.
    { name: 'linkHash', type: 'text', index: true, admin: { hidden: true }, access: { read: nobody, update: nobody } },
    // Salted hashes of the sender's address and range, and the salt's key (`network-salts`); a job empties them after N days.
    { name: 'networkAddress', type: 'text', index: true, admin: { hidden: true }, access: { read: nobody, update: nobody } },
    { name: 'networkRange', type: 'text', index: true, admin: { hidden: true }, access: { read: nobody, update: nobody } },
    { name: 'networkSalt', type: 'text', index: true, admin: { hidden: true }, access: { read: nobody, update: nobody } },
    { name: 'reason', type: 'select', options: [...rejectionReasons], ...kept },
    { name: 'isPublic', type: 'checkbox', defaultValue: false, admin: { hidden: true }, access: { update: nobody } },
    { name: 'consentVersion', type: 'text', admin: { hidden: true }, access: { read: moderatorsFieldAccess, update: nobody } },
    { name: 'idempotencyKey', type: 'text', unique: true, admin: { hidden: true }, access: { read: nobody, update: nobody } },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', label: text('Người quyết định', 'Decided by'), admin: { position: 'sidebar', readOnly: true }, access: { read: moderatorsFieldAccess, update: nobody } },
    { name: 'decidedAt', type: 'date', label: text('Lúc', 'Decided at'), admin: { position: 'sidebar', readOnly: true, date: { displayFormat: 'HH:mm, dd/MM/yyyy' } }, access: { read: moderatorsFieldAccess, update: nobody } },
  ],
}
