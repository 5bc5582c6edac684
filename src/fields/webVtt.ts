import type { TextareaFieldValidation } from 'payload'

/** Captions as browsers read them (WebVTT): the word WEBVTT, then at least one cue. */
export const webVtt: TextareaFieldValidation = (value, { req }) =>
  !value?.trim() || (/^\uFEFF?WEBVTT(?=\s)/.test(value) && /^(\d{2,}:)?\d\d:\d\d\.\d{3} +--> +(\d{2,}:)?\d\d:\d\d\.\d{3}/m.test(value)) || req.t('portal:badCaptions' as never)
