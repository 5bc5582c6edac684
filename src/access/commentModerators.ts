import { only } from './roles'

export const commentModerators = only('admin', 'moderator')
