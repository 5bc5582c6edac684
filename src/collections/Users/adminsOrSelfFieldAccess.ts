import type { FieldAccess } from 'payload'
import { account, hasRole } from '@/access/roles'

/** What is nobody else's business: colleagues see each other's name and role. A filter is asked of no document, and so is refused. */
export const adminsOrSelfFieldAccess: FieldAccess = ({ req, doc, id }) => hasRole(req, 'admin') || (doc !== undefined && account(req)?.id === String(doc.id ?? id))
