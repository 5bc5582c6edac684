import type { Access } from 'payload'
import { account } from './roles'

export const adminsOrSelf: Access = ({ req }) => {
  const user = account(req)
  if (!user) return false
  return user.role === 'admin' || { id: { equals: user.id } }
}
