import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { SanitizedConfig } from 'payload'
import type { Locale } from '.'

/** Words of Payload and of its text editor, said otherwise: by namespace and key, as `@payloadcms/translations` and richtext-lexical name them. */
type Words = { [key: string]: string | Words }

const passwordRule: Record<Locale, string> = {
  vi: 'Mật khẩu mới (ít nhất 12 ký tự)',
  en: 'New password (at least 12 characters)',
  ja: '新しいパスワード（12文字以上）',
  ko: '새 비밀번호(12자 이상)',
  zh: '新密码（至少12个字符）',
}

/** One pair of words for what readers see: Đăng and Gỡ. */
const vietnamese: Words = {
  general: {
    collections: 'Danh mục',
    false: 'Không',
    globals: 'Thiết lập chung',
    noResults: 'Không tìm thấy.',
    noResultsDescription: 'Xin thử bớt bộ lọc, hoặc tìm bằng từ khác.',
    noResultsFound: 'Không tìm thấy.',
    restoreAsPublished: 'Khôi phục và đăng',
    schedulePublishFor: 'Hẹn giờ đăng {{title}}',
    submissionSuccessful: 'Đã lưu.',
    true: 'Có',
    untitled: 'Chưa có tiêu đề',
  },
  error: {
    correctInvalidFields: 'Chưa lưu: xin sửa những ô báo đỏ.',
    followingFieldsInvalid_one: 'Cần sửa:',
    followingFieldsInvalid_other: 'Cần sửa:',
    incorrectCollection: 'Danh mục không đúng.',
    loadingDocument: 'Không mở được mục có ID {{id}}.',
    noFilesUploaded: 'Chưa có tệp nào được tải lên.',
    noMatchedField: 'Không tìm thấy ô “{{label}}”.',
    problemUploadingFile: 'Không tải được tệp này lên.',
    unPublishingDocument: 'Không gỡ được bài này.',
    unknown: 'Có lỗi chưa rõ nguyên nhân, xin thử lại.',
    unspecific: 'Có lỗi, xin thử lại.',
  },
  fields: { block: 'Khối', blocks: 'khối', blockType: 'Loại khối', searchForBlock: 'Tìm khối', toggleBlock: 'Mở/đóng' },
  localization: { localeToPublish: 'Ngôn ngữ để đăng' },
  upload: { dragAndDropHere: 'hoặc kéo và thả tệp vào đây', fileName: 'Tên tệp', fileSize: 'Dung lượng', selectCollectionToBrowse: 'Chọn danh mục để tìm', selectFile: 'Chọn tệp' },
  validation: {
    fieldHasNo: 'Ô này không có: {{label}}',
    invalidSelection: 'Lựa chọn ở ô này không hợp lệ.',
    invalidSelections: 'Ô này có những lựa chọn không hợp lệ:',
    trueOrFalse: 'Ô này chỉ có thể là có hoặc không.',
    validUploadID: 'Ô này chưa chỉ đúng một tệp.',
  },
  version: {
    aboutToPublishSelection: 'Đăng bản bằng ngôn ngữ đang chọn ở góc trên của các {{label}} đã chọn? Các ngôn ngữ khác không đổi; bài còn thiếu phần bắt buộc thì không đăng.',
    aboutToRevertToPublished: 'Bỏ mọi thay đổi từ lần đăng gần nhất và quay về bản đang đăng?',
    aboutToUnpublish: 'Gỡ bài này ở cả năm ngôn ngữ?',
    aboutToUnpublishIn: 'Gỡ bản {{locale}} của bài này? Các ngôn ngữ khác không đổi.',
    aboutToUnpublishSelection: 'Chỉ gỡ bản bằng ngôn ngữ đang chọn ở góc trên của các {{label}} đã chọn; các ngôn ngữ khác không đổi. Tiếp tục?',
    confirmPublish: 'Đăng các bài đã chọn',
    confirmRevertToSaved: 'Quay về bản đã lưu',
    confirmUnpublish: 'Gỡ khỏi trang công khai',
    confirmVersionRestoration: 'Khôi phục phiên bản này',
    currentlyPublished: 'Đang đăng',
    currentPublishedVersion: 'Bản đang đăng',
    currentDraft: 'Bản nháp hiện tại',
    draftHasPublishedVersion: 'Bản nháp (có bản đang đăng)',
    draftSavedSuccessfully: 'Đã lưu bản nháp.',
    previouslyPublished: 'Từng đăng',
    previouslyDraft: 'Từng là bản nháp',
    publish: 'Đăng',
    publishAllLocales: 'Đăng mọi ngôn ngữ',
    publishChanges: 'Đăng',
    published: 'Đã đăng',
    publishIn: 'Đăng bản {{locale}}',
    publishing: 'Đang đăng…',
    revertToPublished: 'Quay về bản đang đăng',
    revertUnsuccessful: 'Không quay về được: không tìm thấy bản đã đăng trước đó.',
    scheduledSuccessfully: 'Đã hẹn giờ.',
    schedulePublish: 'Hẹn giờ đăng',
    // Of one article and of many; the question says in which languages.
    unpublish: 'Gỡ bài…',
    unpublished: 'Chưa đăng',
    unpublishedSuccessfully: 'Đã gỡ.',
    unpublishIn: 'Gỡ bản {{locale}}',
    unpublishing: 'Đang gỡ…',
  },
}

/** The text editor's. */
const vietnameseEditor: Words = {
  general: { placeholder: 'Viết ở đây, hoặc gõ / để chèn…', toolbarItemsActive: 'đang chọn {{count}}' },
  // Payload numbers them as HTML does; the article's own headline is H1.
  heading: { label: 'Tiêu đề phụ H{{headingLevel}}' },
  horizontalRule: { label: 'Đường kẻ ngang' },
  orderedList: { label: 'Danh sách số' },
  unorderedList: { label: 'Danh sách dấu chấm' },
  upload: { label: 'Ảnh' },
}

const english: Words = {
  version: {
    aboutToPublishSelection: 'Publish the selected {{label}} in the language chosen at the top? Other languages stay as they are; what lacks a required part is not published.',
    aboutToUnpublish: 'Take this article down in all five languages?',
    aboutToUnpublishIn: 'Take this article down in {{locale}}? Other languages stay as they are.',
    aboutToUnpublishSelection: 'Take down the selected {{label}} in the language chosen at the top only; other languages stay as they are. Go on?',
    unpublish: 'Take down…',
  },
}

const inLanguage = (language: Locale): Words => ({ vi: vietnamese, en: english, ja: {}, ko: {}, zh: {} })[language]

/** Payload's words for a language of the admin, as the newsroom says them. */
export const payloadWords = (language: Locale): Words => {
  const words = inLanguage(language)
  return {
    ...words,
    authentication: { newPassword: passwordRule[language] },
    general: { ...(words.general as Words | undefined), newPassword: passwordRule[language] },
  }
}

/** The configuration with the newsroom's words for what the text editor offers. */
export const sayWordsOfEditor = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  i18n: { ...config.i18n, translations: deepMergeSimple(config.i18n.translations, { vi: { lexical: vietnameseEditor } }) },
})
