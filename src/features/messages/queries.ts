import { keptForm } from '@/features/kept-forms'
import { portal } from '@/features/portal'
import type { MessageErrors, MessageForm } from './rules'

/** A form to show again with what is wrong with it, or null when it has expired. */
export const findMessageForm = async (token: string): Promise<{ form: MessageForm; errors: MessageErrors } | null> =>
  keptForm<MessageForm, MessageErrors>(await portal(), 'message', token)
