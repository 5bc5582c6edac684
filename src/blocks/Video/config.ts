import type { Block } from 'payload'
import { blockHandOver } from '@/fields/blockHandOver'
import { text } from '@/fields/labels'
import { videoAddress } from '@/fields/videoAddress'
import { webVtt } from '@/fields/webVtt'

/** A moving picture. Readers load nothing of another site until they follow its link. */
export const Video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: text('Video', 'Video'), plural: text('Video', 'Videos') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'url',
      type: 'text',
      label: text('Địa chỉ video', 'Address of the video'),
      required: true,
      validate: videoAddress,
      admin: {
        description: text(
          'Địa chỉ YouTube (https://…), hoặc tệp .mp4, .webm trên máy chủ này (bắt đầu bằng /).',
          'A YouTube address (https://…), or an .mp4 or .webm file on this server (beginning with /).',
        ),
      },
    },
    { name: 'title', type: 'text', label: text('Tên video', 'Title'), required: true },
    // Named with its collection: so it is stored beside its id, and found by whatever follows references through a text.
    { name: 'poster', type: 'upload', relationTo: ['media'], label: text('Ảnh đại diện', 'Poster') },
    { name: 'caption', type: 'text', label: text('Chú thích', 'Caption') },
    { name: 'credit', type: 'text', label: text('Nguồn video', 'Credit'), admin: { description: text('Chỉ ghi tên; chữ “Video:” do trang tự thêm.', 'The name only; the page adds “Video:”.') } },
    { name: 'transcript', type: 'textarea', label: text('Lời trong video', 'Transcript'), admin: { description: text('Cho người không nghe được, và cho tìm kiếm.', 'For those who cannot hear, and for search.') } },
    {
      name: 'captions',
      type: 'textarea',
      label: text('Phụ đề (WebVTT)', 'Captions (WebVTT)'),
      validate: webVtt,
      admin: {
        condition: (_, { url }: Partial<{ url: unknown }>) => typeof url === 'string' && url.startsWith('/'),
        description: text('Nội dung tệp .vtt bằng ngôn ngữ của bài; hiện trên video phát tại trang này.', 'What the .vtt file in the language of the article says; shown on a video that plays on this page.'),
      },
    },
    blockHandOver,
  ],
}
