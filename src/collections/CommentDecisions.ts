import type { CollectionConfig } from 'payload'
import { commentModerators } from '@/access/commentModerators'
import { nobody } from '@/access/nobody'
import { commentStatuses, decisionActions, rejectionReasons } from '@/features/comments/rules'
import { groups, labels } from '@/fields/labels'
import { localeCodes } from '@/locales'

/** The history of comments: who decided what, when and why. Rows are added, never changed; they hold no reader's data but the words that an edit replaced. */
export const CommentDecisions: CollectionConfig = {
  slug: 'comment-decisions',
  labels: labels('Lịch sử duyệt', 'Decision', 'Decisions'),
  admin: { group: groups.readers, hidden: true },
  access: { read: commentModerators, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['comment', 'createdAt'] }],
  fields: [
    { name: 'comment', type: 'text', required: true },
    { name: 'code', type: 'text', required: true },
    { name: 'locale', type: 'select', required: true, options: [...localeCodes] },
    { name: 'action', type: 'select', required: true, options: [...decisionActions] },
    { name: 'from', type: 'select', options: [...commentStatuses] },
    { name: 'to', type: 'select', options: [...commentStatuses] },
    { name: 'reason', type: 'select', options: [...rejectionReasons] },
    { name: 'note', type: 'textarea' },
    // Before an edit; emptied when its writer's data are erased.
    { name: 'textBefore', type: 'textarea' },
    // Milliseconds from the sending to the first decision.
    { name: 'waited', type: 'number' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    // The name of the account at that time: accounts go, the history stays.
    { name: 'byName', type: 'text' },
  ],
}
