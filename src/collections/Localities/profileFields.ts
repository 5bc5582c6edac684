import type { Field } from 'payload'
import { figureKinds, relationKinds, type FigureKind, type RelationKind } from '@/features/localities/rules'
import { countryOptions } from '@/fields/countries'
import { inFiveLanguages } from '@/fields/inFiveLanguages'
import { text } from '@/fields/labels'
import { webAddress } from '@/fields/webAddress'

const figureLabels: Record<FigureKind, ReturnType<typeof text>> = {
  area: text('Diện tích (km²)', 'Area (km²)'),
  population: text('Dân số (người)', 'Population'),
  communes: text('Đơn vị hành chính cấp xã', 'Commune-level units'),
  border: text('Đường biên giới (km)', 'Land border (km)'),
  coast: text('Bờ biển (km)', 'Coastline (km)'),
}

const relationLabels: Record<RelationKind, ReturnType<typeof text>> = {
  sister: text('Kết nghĩa', 'Sister locality'),
  friendship: text('Hữu nghị, hợp tác', 'Friendship and cooperation'),
  cooperation: text('Đối tác', 'Partnership'),
}

const year = { type: 'number' as const, min: 1000, max: 2200, admin: { step: 1 } }

/** What a locality's page tells below its news: whoever governs it, figures, history, partners abroad. */
export const profileFields: Field[] = [
  {
    type: 'collapsible',
    label: text('Giới thiệu dưới phần tin', 'Profile below the news'),
    admin: { description: text('Mục nào để trống thì không hiện.', 'What is left empty is not shown.') },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'governingBody', type: 'text', label: text('Cơ quan hành chính', 'Governing body'), localized: true },
          { name: 'seat', type: 'text', label: text('Trung tâm hành chính', 'Administrative centre'), localized: true },
        ],
      },
      {
        name: 'history',
        type: 'textarea',
        label: text('Lịch sử', 'History'),
        localized: true,
        admin: { description: text('Dòng trống bắt đầu đoạn mới.', 'An empty line begins a new paragraph.') },
      },
      {
        name: 'figures',
        type: 'array',
        label: text('Số liệu', 'Figures'),
        labels: { singular: text('Số liệu', 'Figure'), plural: text('Số liệu', 'Figures') },
        admin: { description: text('Ghi cả năm và nguồn của từng số liệu.', 'With the year and the source of each.') },
        fields: [
          {
            type: 'row',
            fields: [
              { name: 'kind', type: 'select', required: true, label: text('Loại', 'Kind'), options: figureKinds.map((value) => ({ value, label: figureLabels[value] })) },
              { name: 'value', type: 'number', required: true, min: 0, label: text('Giá trị', 'Value') },
              { name: 'year', ...year, label: text('Năm', 'Year') },
            ],
          },
          inFiveLanguages('sourceNames', text('Nguồn', 'Source')),
          { name: 'sourceUrl', type: 'text', label: text('Địa chỉ nguồn', 'Address of the source'), validate: webAddress },
        ],
      },
      {
        name: 'partners',
        type: 'array',
        label: text('Địa phương đối tác nước ngoài', 'Partners abroad'),
        labels: { singular: text('Đối tác', 'Partner'), plural: text('Đối tác', 'Partners') },
        fields: [
          inFiveLanguages('names', text('Tên', 'Name')),
          {
            type: 'row',
            fields: [
              { name: 'country', type: 'select', required: true, label: text('Nước', 'Country'), options: countryOptions },
              { name: 'since', ...year, label: text('Năm ký', 'Year of the agreement') },
              {
                name: 'relation',
                type: 'select',
                required: true,
                defaultValue: 'sister',
                label: text('Quan hệ', 'Relation'),
                options: relationKinds.map((value) => ({ value, label: relationLabels[value] })),
              },
            ],
          },
        ],
      },
    ],
  },
]
