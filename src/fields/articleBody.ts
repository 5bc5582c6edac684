import {
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField } from 'payload'
import { PullQuote } from '@/blocks/PullQuote/config'
import { Video } from '@/blocks/Video/config'
import { text } from './labels'

/** What the desk adds to the editor of an article's text. */
const DeskTextFeature = createServerFeature({ key: 'deskText', feature: { ClientFeature: '/admin/article/DeskTextFeature#DeskTextFeature' } })

/** What a newspaper text is made of. Localized as a whole: fields localized inside blocks lose languages. */
export const articleBody: RichTextField = {
  name: 'body',
  type: 'richText',
  label: text('Nội dung', 'Text'),
  localized: true,
  admin: { description: text('Cần có để đăng.', 'Needed to publish.') },
  editor: lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
      BoldFeature(),
      ItalicFeature(),
      LinkFeature({ enabledCollections: [] }),
      UnorderedListFeature(),
      OrderedListFeature(),
      HorizontalRuleFeature(),
      UploadFeature({ enabledCollections: ['media'] }),
      BlocksFeature({ blocks: [PullQuote, Video] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      DeskTextFeature(),
    ],
  }),
}
