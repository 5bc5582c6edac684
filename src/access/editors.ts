import { only } from './roles'

/** Those who answer for what is public: editors, and administrators. */
export const editors = only('admin', 'editor')
