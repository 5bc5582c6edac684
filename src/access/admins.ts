import { only } from './roles'

export const admins = only('admin')
