import type { TextFieldSingleValidation } from 'payload'

/** The page of a video elsewhere (https), or a file of this very server: a path to an .mp4 or .webm. */
export const videoAddress: TextFieldSingleValidation = (value, { req }) => {
  const isOwnFile = /^\/(?!\/)\S+\.(mp4|webm)$/i.test(value ?? '')
  const isElsewhere = URL.canParse(value ?? '') && new URL(value!).protocol === 'https:'
  return isOwnFile || isElsewhere || req.t('portal:badVideo' as never)
}
