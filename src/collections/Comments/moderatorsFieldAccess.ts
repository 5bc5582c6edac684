import { only } from '@/access/roles'

/** Readers' personal data and the desk's decisions: for those who moderate. */
export const moderatorsFieldAccess = only('admin', 'moderator')
