'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { TextHandOver } from './TextHandOver'

export const DeskTextFeature = createClientFeature({ plugins: [{ Component: TextHandOver, position: 'normal' }] })
