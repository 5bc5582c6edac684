/** A label or description of the admin in its two languages; other admin languages fall back to Vietnamese. */
export const text = (vi: string, en: string) => ({ vi, en })

export const labels = (vi: string, en: string, enPlural: string) => ({
  singular: text(vi, en),
  plural: text(vi, enPlural),
})

export const groups = {
  newsroom: text('Tòa soạn', 'Newsroom'),
  readers: text('Bạn đọc', 'Readers'),
  reference: text('Danh mục', 'Reference'),
  site: text('Trang công khai', 'Public site'),
  system: text('Hệ thống', 'System'),
}
