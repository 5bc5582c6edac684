export { moderationEndpoints } from './endpoints'
export { addToHistory, forgetComment, recordChange, type CommentRow } from './history'
