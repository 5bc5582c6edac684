import type { TextFieldSingleValidation } from 'payload'
import { webAddress } from './webAddress'

/** A web address as elsewhere, or a path of this portal. */
export const linkAddress: TextFieldSingleValidation = (value, options) => /^\/(?!\/)\S*$/.test(value ?? '') || webAddress(value, options)
