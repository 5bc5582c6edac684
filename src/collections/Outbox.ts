import type { CollectionConfig } from 'payload'
import { admins } from '@/access/admins'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { groups, labels, text } from '@/fields/labels'

/** Work that a commit leaves to do: pages to clear, editions to rebuild, articles to bring into the search index, mails to send. Rows live for milliseconds. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: labels('Việc chờ gửi', 'Outbox row', 'Outbox'),
  admin: { group: groups.system, defaultColumns: ['kind', 'createdAt', 'attempts', 'lastError'], hidden: hiddenUnless('admin') },
  access: { read: admins, create: nobody, update: nobody, delete: admins },
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'select', required: true, options: ['purge', 'rebuild', 'index', 'mail'], label: text('Loại', 'Kind') },
    { name: 'tags', type: 'json', label: text('Thẻ', 'Tags') },
    { name: 'targetCollection', type: 'text' },
    { name: 'targetId', type: 'text' },
    // What the mail is about, without its words or addressee: these are read when it is sent.
    { name: 'mail', type: 'json' },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: text('Số lần thử', 'Attempts') },
    { name: 'leaseUntil', type: 'date', index: true },
    { name: 'claimedBy', type: 'text', index: true },
    { name: 'lastError', type: 'text', label: text('Lỗi gần nhất', 'Last error') },
  ],
}
