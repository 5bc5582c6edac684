import type { CollectionConfig } from 'payload'
import { commentModerators } from '@/access/commentModerators'
import { nobody } from '@/access/nobody'
import { reportReasons } from '@/features/comments/rules'
import { groups, labels } from '@/fields/labels'

/** What readers say against a published comment. One a reader and comment, as far as a salt that turns over can tell. */
export const CommentReports: CollectionConfig = {
  slug: 'comment-reports',
  labels: labels('Báo xấu', 'Report', 'Reports'),
  admin: { group: groups.readers, hidden: true },
  access: { read: commentModerators, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  defaultSort: 'createdAt',
  fields: [
    { name: 'comment', type: 'text', required: true, index: true },
    { name: 'reason', type: 'select', required: true, options: [...reportReasons] },
    { name: 'note', type: 'textarea', maxLength: 500 },
    { name: 'isOpen', type: 'checkbox', required: true, defaultValue: true, index: true },
    // Of comment and network.
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true }, access: { read: nobody } },
  ],
}
