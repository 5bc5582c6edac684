import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { groups, labels } from '@/fields/labels'

/** That a reader has liked a comment already: a hash, for as long as its salt lives. The number itself is the comment's. */
export const CommentLikes: CollectionConfig = {
  slug: 'comment-likes',
  labels: labels('Lượt thích', 'Like', 'Likes'),
  admin: { group: groups.readers, hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  fields: [
    { name: 'comment', type: 'text', required: true, index: true },
    { name: 'key', type: 'text', required: true, unique: true },
  ],
}
