'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { TextHandOver } from './TextHandOver'
import { TidyPaste } from './TidyPaste'

export const DeskTextFeature = createClientFeature({
  plugins: [
    { Component: TextHandOver, position: 'normal' },
    { Component: TidyPaste, position: 'normal' },
  ],
})
