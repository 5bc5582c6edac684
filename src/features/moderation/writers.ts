export { moderationEndpoints } from './endpoints'
export { filedUnder } from './filed'
export { addToHistory, forgetComment, recordChange, type CommentRow } from './history'
