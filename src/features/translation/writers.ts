export { applyTranslations } from './apply'
export { translationEndpoints } from './endpoints'
