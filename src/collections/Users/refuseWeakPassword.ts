import { ValidationError, type CollectionBeforeOperationHook, type PayloadRequest, type Where } from 'payload'
import { passwordFault, shortestPassword } from './passwordRule'

type Args = { id?: unknown; data?: { password?: unknown; token?: unknown; email?: string; name?: string } }
type Owner = { email?: string | null; name?: string | null }

/** The account that a password is set for: the one that is changed, the one a reset was asked for, or the one that is being made. */
async function ownerOf(operation: string, { id, data }: Args, req: PayloadRequest): Promise<Owner> {
  const where: Where | null = operation === 'resetPassword' ? { resetPasswordToken: { equals: data?.token } } : id === undefined ? null : { id: { equals: id } }
  const stored = where && (await req.payload.db.findOne<Owner & { id: string }>({ collection: 'users', where, req }))
  return { ...stored, ...(operation === 'resetPassword' ? {} : data) }
}

/** Before anything is stored: Payload itself takes three characters. */
export const refuseWeakPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const given = args as Args
  const password = given.data?.password
  if (!['create', 'update', 'resetPassword'].includes(operation) || typeof password !== 'string' || password === '') return args
  const fault = passwordFault(password, await ownerOf(operation, given, req))
  if (!fault) return args
  const message = req.t(`portal:${fault}` as never, { min: String(shortestPassword) } as never)
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', label: req.t('general:password'), message }], req }, req.t)
}
