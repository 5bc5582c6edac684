import type { Locale } from '.'

/** The portal's own messages to the desk, in the languages of the admin. `{{x}}` is filled in by Payload. */
const messages = {
  staleSave: {
    vi: 'Chưa lưu: {{who}} đã lưu bài này lúc {{when}}, sau khi bạn mở ra, và cả hai cùng sửa: {{fields}}. Bản của bạn được giữ trong Danh sách phiên bản, lúc {{kept}}. Hãy tải lại trang để thấy bản mới rồi đưa phần của bạn vào.',
    en: 'Not saved: {{who}} saved this article at {{when}}, after you had opened it, and both of you changed: {{fields}}. Your text is kept under Versions, at {{kept}}. Reload the page to see the newer version, then bring yours in.',
    ja: '保存されませんでした：開いた後に{{who}}が{{when}}に保存し、同じ項目（{{fields}}）が変更されています。入力内容は「バージョン」に{{kept}}の版として残しました。ページを再読み込みして新しい版を確認し、必要な部分を反映してください。',
    ko: '저장되지 않았습니다: 여신 뒤에 {{who}} 님이 {{when}}에 저장했으며 같은 항목({{fields}})이 바뀌었습니다. 입력하신 내용은 ‘버전’에 {{kept}} 판으로 보관했습니다. 페이지를 새로 고쳐 새 판을 확인한 뒤 반영하십시오.',
    zh: '未保存：您打开之后，{{who}}已于{{when}}保存本文，双方都改动了：{{fields}}。您的内容已保留在“版本”中（{{kept}}）。请刷新页面查看新版本，再并入您的修改。',
  },
  staleField: {
    vi: '{{who}} đã sửa ô này lúc {{when}}. Bản của bạn được giữ trong Danh sách phiên bản.',
    en: '{{who}} changed this field at {{when}}. Yours is kept under Versions.',
    ja: '{{who}}が{{when}}にこの項目を変更しました。入力内容は「バージョン」に残っています。',
    ko: '{{who}} 님이 {{when}}에 이 항목을 바꾸었습니다. 입력하신 내용은 ‘버전’에 있습니다.',
    zh: '{{who}}已于{{when}}修改此项。您的内容保留在“版本”中。',
  },
  somebody: { vi: 'người khác', en: 'Somebody else', ja: 'ほかの人', ko: '다른 사람', zh: '其他人' },
  referenceGone: {
    vi: 'Mục đã chọn ở đây không còn nữa; xin chọn lại.',
    en: 'What is chosen here is no longer there; please choose again.',
    ja: 'ここで選ばれた項目はもうありません。選び直してください。',
    ko: '여기에서 선택한 항목이 더 이상 없습니다. 다시 선택하십시오.',
    zh: '此处选择的条目已不存在，请重新选择。',
  },
  writeConflict: {
    vi: 'Chưa lưu được: có người khác đang ghi đúng mục này. Xin lưu lại sau giây lát; chữ bạn gõ vẫn còn trên trang.',
    en: 'Not saved: somebody else is writing to this very record. Please save again in a moment; what you typed is still on the page.',
    ja: '保存できませんでした：ほかの人が同じ項目に書き込み中です。少し待ってもう一度保存してください。入力内容はページに残っています。',
    ko: '저장하지 못했습니다: 다른 사람이 같은 항목을 쓰고 있습니다. 잠시 후 다시 저장하십시오. 입력한 내용은 화면에 남아 있습니다.',
    zh: '未能保存：其他人正在写入同一条目。请稍后再保存；您输入的内容仍在页面上。',
  },
  writerBusy: {
    vi: 'Chưa lưu được: hệ thống đang bận ghi quá lâu. Xin lưu lại sau giây lát; chữ bạn gõ vẫn còn trên trang.',
    en: 'Not saved: the portal has been busy writing for too long. Please save again in a moment; what you typed is still on the page.',
    ja: '保存できませんでした：書き込みが混み合っています。少し待ってもう一度保存してください。入力内容はページに残っています。',
    ko: '저장하지 못했습니다: 쓰기 작업이 너무 오래 걸리고 있습니다. 잠시 후 다시 저장하십시오. 입력한 내용은 화면에 남아 있습니다.',
    zh: '未能保存：系统写入繁忙。请稍后再保存；您输入的内容仍在页面上。',
  },
  diskFull: {
    vi: 'Chưa lưu: ổ đĩa của máy chủ đã đầy. Chữ bạn gõ vẫn còn trên trang: xin giữ trang này mở và báo quản trị viên, rồi lưu lại.',
    en: 'Not saved: the disk of the server is full. What you typed is still on the page: keep this page open and tell the administrator, then save again.',
    ja: '保存されませんでした：サーバーのディスクがいっぱいです。入力内容はページに残っています。このページを開いたまま管理者に知らせ、その後もう一度保存してください。',
    ko: '저장되지 않았습니다: 서버의 디스크가 가득 찼습니다. 입력한 내용은 화면에 남아 있습니다. 이 화면을 열어 둔 채 관리자에게 알린 뒤 다시 저장하십시오.',
    zh: '未保存：服务器磁盘已满。您输入的内容仍在页面上：请保持此页面打开并通知管理员，然后再次保存。',
  },
  slugReserved: {
    vi: 'Đường dẫn “{{slug}}” dành riêng cho hệ thống, xin chọn đường dẫn khác.',
    en: 'The slug “{{slug}}” is reserved by the portal; please choose another.',
    ja: 'スラッグ「{{slug}}」は予約済みです。別のものを選んでください。',
    ko: '경로 “{{slug}}”은(는) 예약되어 있습니다. 다른 경로를 선택하십시오.',
    zh: '路径“{{slug}}”为系统保留，请选择其他路径。',
  },
  slugTaken: {
    vi: 'Đường dẫn “{{slug}}” đã được “{{other}}” sử dụng (địa phương và chuyên mục dùng chung).',
    en: 'The slug “{{slug}}” is already used by “{{other}}” (localities and sections share one namespace).',
    ja: 'スラッグ「{{slug}}」は「{{other}}」が使用中です（地域と分野は共通です）。',
    ko: '경로 “{{slug}}”은(는) “{{other}}”에서 이미 사용 중입니다(지역과 분야가 공유).',
    zh: '路径“{{slug}}”已被“{{other}}”使用（地方与栏目共用）。',
  },
  missingHeadline: {
    vi: 'Chưa thể đăng bản {{language}}: thiếu tiêu đề.',
    en: 'Cannot publish in {{language}}: the headline is missing.',
    ja: '{{language}}で公開できません：見出しがありません。',
    ko: '{{language}}(으)로 게시할 수 없습니다: 제목이 없습니다.',
    zh: '无法发布{{language}}：缺少标题。',
  },
  missingBody: {
    vi: 'Chưa thể đăng bản {{language}}: thiếu nội dung.',
    en: 'Cannot publish in {{language}}: the text is missing.',
    ja: '{{language}}で公開できません：本文がありません。',
    ko: '{{language}}(으)로 게시할 수 없습니다: 본문이 없습니다.',
    zh: '无法发布{{language}}：缺少正文。',
  },
  missingSection: {
    vi: 'Chưa thể đăng: chưa chọn chuyên mục.',
    en: 'Cannot publish: no section is chosen.',
    ja: '公開できません：分野が選ばれていません。',
    ko: '게시할 수 없습니다: 분야가 선택되지 않았습니다.',
    zh: '无法发布：未选择栏目。',
  },
  missingSourceOrAuthor: {
    vi: 'Chưa thể đăng: cần có tác giả hoặc nguồn.',
    en: 'Cannot publish: an author or a source is needed.',
    ja: '公開できません：筆者または出典が必要です。',
    ko: '게시할 수 없습니다: 작성자 또는 출처가 필요합니다.',
    zh: '无法发布：需要作者或来源。',
  },
  missingDate: {
    vi: 'Chưa thể đăng bản {{language}}: thiếu ngày giờ đăng.',
    en: 'Cannot publish in {{language}}: the publication date is missing.',
    ja: '{{language}}で公開できません：公開日時がありません。',
    ko: '{{language}}(으)로 게시할 수 없습니다: 게시 일시가 없습니다.',
    zh: '无法发布{{language}}：缺少发布时间。',
  },
  missingOriginal: {
    vi: 'Chưa thể đăng bài dẫn lại: cần tên nguồn, địa chỉ và ngày của bản gốc.',
    en: 'Cannot publish a syndicated text: the source, its address and original date are needed.',
    ja: '転載記事を公開できません：出典、URL、元の日付が必要です。',
    ko: '전재 기사를 게시할 수 없습니다: 출처, 주소, 원문 날짜가 필요합니다.',
    zh: '无法发布转载稿：需要来源、网址和原文日期。',
  },
  mayNotPublish: {
    vi: 'Tài khoản này không có quyền đăng hay gỡ bài. Hãy lưu bản nháp để biên tập viên đăng.',
    en: 'This account may not publish or unpublish. Save a draft for an editor to publish.',
    ja: 'このアカウントには公開・非公開の権限がありません。下書きとして保存してください。',
    ko: '이 계정에는 게시 또는 게시 취소 권한이 없습니다. 초안으로 저장하십시오.',
    zh: '该账号无权发布或撤下稿件。请保存草稿，由编辑发布。',
  },
  mayNotRestore: {
    vi: 'Chỉ biên tập viên được khôi phục phiên bản cũ.',
    en: 'Only an editor may restore an earlier version.',
    ja: '以前の版を復元できるのは編集者だけです。',
    ko: '이전 버전은 편집자만 복원할 수 있습니다.',
    zh: '只有编辑可以恢复旧版本。',
  },
  wrongLanguage: {
    vi: 'Tài khoản này chỉ được sửa các ngôn ngữ đã giao; hãy chuyển ngôn ngữ ở góc trên.',
    en: 'This account may only edit the languages assigned to it; switch the language at the top.',
    ja: 'このアカウントは担当言語のみ編集できます。上部で言語を切り替えてください。',
    ko: '이 계정은 담당 언어만 편집할 수 있습니다. 상단에서 언어를 바꾸십시오.',
    zh: '该账号只能编辑所分配的语言，请在上方切换语言。',
  },
  scheduleInPast: {
    vi: 'Giờ hẹn phải ở tương lai.',
    en: 'The scheduled time must be in the future.',
    ja: '予約日時は未来でなければなりません。',
    ko: '예약 시간은 미래여야 합니다.',
    zh: '预定时间必须在将来。',
  },
  badVideo: {
    vi: 'Xin nhập địa chỉ https://… của video, hoặc tệp .mp4, .webm trên máy chủ này (bắt đầu bằng /).',
    en: 'Enter the https:// address of the video, or an .mp4 or .webm file on this server (beginning with /).',
    ja: '動画の https:// アドレス、またはこのサーバー上の .mp4／.webm ファイル（/ で始まるパス）を入力してください。',
    ko: '동영상의 https:// 주소 또는 이 서버의 .mp4, .webm 파일 경로(/로 시작)를 입력하십시오.',
    zh: '请填写视频的 https:// 网址，或本服务器上的 .mp4、.webm 文件路径（以 / 开头）。',
  },
  endBeforeStart: {
    vi: 'Lúc kết thúc phải sau lúc bắt đầu.',
    en: 'The end must come after the start.',
    ja: '終了日時は開始日時より後にしてください。',
    ko: '종료 시각은 시작 시각보다 뒤여야 합니다.',
    zh: '结束时间必须晚于开始时间。',
  },
  badAddress: {
    vi: 'Địa chỉ phải bắt đầu bằng https:// hoặc http://.',
    en: 'The address must begin with https:// or http://.',
    ja: 'アドレスは https:// または http:// で始めてください。',
    ko: '주소는 https:// 또는 http://로 시작해야 합니다.',
    zh: '网址须以 https:// 或 http:// 开头。',
  },
  inUse: {
    vi: 'Không thể xóa: đang dùng trong {{count}} bản đã đăng. Hãy sửa các bài đó trước.',
    en: 'Cannot be deleted: {{count}} published editions use it. Change those articles first.',
    ja: '削除できません：公開中の{{count}}件で使用されています。先に記事を変更してください。',
    ko: '삭제할 수 없습니다: 게시된 {{count}}건에서 사용 중입니다. 먼저 해당 기사를 수정하십시오.',
    zh: '无法删除：有{{count}}个已发布版本正在使用，请先修改相关稿件。',
  },
  filterTooLong: {
    vi: 'Bộ lọc quá dài.',
    en: 'The filter is too long.',
    ja: '絞り込み条件が長すぎます。',
    ko: '필터가 너무 깁니다.',
    zh: '筛选条件过长。',
  },
  lastAdmin: {
    vi: 'Phải còn ít nhất một quản trị viên.',
    en: 'At least one administrator must remain.',
    ja: '管理者が少なくとも一人必要です。',
    ko: '관리자가 최소 한 명은 있어야 합니다.',
    zh: '至少须保留一名管理员。',
  },
} satisfies Record<string, Record<Locale, string>>

export type MessageKey = keyof typeof messages

/** Payload's shape: one namespace per language. */
export const translations = Object.fromEntries(
  (['vi', 'en', 'ja', 'ko', 'zh'] as const).map((language) => [
    language,
    { portal: Object.fromEntries(Object.entries(messages).map(([key, inLanguages]) => [key, inLanguages[language]])) },
  ]),
)
