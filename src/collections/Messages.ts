import type { CollectionConfig } from 'payload'
import { editors } from '@/access/editors'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { messageLimits } from '@/features/messages/rules'
import { groups, labels, text } from '@/fields/labels'
import { normaliseText } from '@/fields/normaliseText'
import { locales } from '@/locales'

const asWritten = { access: { update: nobody }, admin: { readOnly: true } }

/** What readers write to the newsroom through the contact form. Never public; deleted when it is dealt with. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: labels('Thư bạn đọc', 'Message', 'Messages'),
  admin: { useAsTitle: 'subject', listSearchableFields: ['subject', 'name', 'text'], defaultColumns: ['subject', 'name', 'locale', 'state', 'createdAt'], group: groups.readers, hidden: hiddenUnless('admin', 'editor') },
  // Readers write through the form's own route, which checks what REST would not.
  access: { create: nobody, read: editors, update: editors, delete: editors },
  lockDocuments: false,
  hooks: { beforeValidate: [normaliseText] },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'createdAt'] }],
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      label: text('Trạng thái', 'State'),
      options: [
        { value: 'new', label: text('Mới', 'New') },
        { value: 'answered', label: text('Đã trả lời', 'Answered') },
        { value: 'closed', label: text('Không cần trả lời', 'No answer needed') },
      ],
      admin: { position: 'sidebar', description: text('Xóa thư khi đã giải quyết xong.', 'Delete a message when it is dealt with.') },
    },
    { name: 'subject', type: 'text', required: true, maxLength: messageLimits.subject, label: text('Tiêu đề', 'Subject'), ...asWritten },
    { name: 'text', type: 'textarea', required: true, maxLength: messageLimits.text, label: text('Nội dung', 'Message'), ...asWritten },
    { name: 'name', type: 'text', required: true, maxLength: messageLimits.name, label: text('Tên', 'Name'), ...asWritten },
    { name: 'email', type: 'email', required: true, label: text('E-mail', 'E-mail'), ...asWritten },
    { name: 'locale', type: 'select', required: true, label: text('Ngôn ngữ', 'Language'), options: locales.map(({ code, name }) => ({ value: code, label: name })), access: { update: nobody }, admin: { position: 'sidebar', readOnly: true } },
    { name: 'consentVersion', type: 'text', admin: { hidden: true }, access: { update: nobody } },
    { name: 'idempotencyKey', type: 'text', unique: true, admin: { hidden: true }, access: { read: nobody, update: nobody } },
  ],
}
