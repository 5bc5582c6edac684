import type { AfterErrorHook } from 'payload'

/** Pages of the admin that are for those who have not signed in. */
const isOfDesk = (referer: string | null): boolean => Boolean(referer && /^\/admin\/(?!login|logout|reset|forgot|create-first-user)/.test(new URL(referer).pathname))

/** Whoever saves from a page of the desk was signed in when it was opened: a refusal then is the end of the session, not a want of rights. */
export const sayThatSessionIsOver: AfterErrorHook = ({ error, req }) => {
  const { status } = error as { status?: number }
  if (req.user || req.method === 'GET' || (status !== 403 && status !== 401) || !isOfDesk(req.headers.get('referer'))) return
  return { response: { errors: [{ message: req.t('portal:sessionOver' as never) }] }, status }
}
