import type { AfterErrorHook } from 'payload'

/** Whether a page of the admin is for those who have signed in. A Referer may be anything. */
const isOfDesk = (referer: string | null): boolean => referer !== null && URL.canParse(referer) && /^\/admin\/(?!login|logout|reset|forgot|create-first-user)/.test(new URL(referer).pathname)

/** Whoever saves from a page of the desk was signed in when it was opened: a refusal then is the end of the session, not a want of rights. */
export const sayThatSessionIsOver: AfterErrorHook = ({ error, req }) => {
  const { status } = error as { status?: number }
  if (req.user || req.method === 'GET' || (status !== 403 && status !== 401) || !isOfDesk(req.headers.get('referer'))) return
  return { response: { errors: [{ message: req.t('portal:sessionOver' as never) }] }, status }
}
