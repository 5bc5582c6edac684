/** Partner countries by ISO 3166-1 alpha-2; their names come from CLDR in the reader's language. */
const countries = (
  'AE AR AT AU BD BE BG BR BY CA CH CL CN CU CZ DE DK EG ES FI FR GB GR HK HU ID IE IL IN IR IT JP KH KP KR KZ LA LK LU MA MM MN MO MX MY NG NL NO NP NZ OM PE PH PK PL PT QA RO RS RU SA SE SG SI SK TH TL TR TW UA US UZ VA VE ZA'
).split(' ')

const nameIn = (language: string) => {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  return (code: string) => names.of(code) ?? code
}

/** For the admin's select, by name in Vietnamese and English. */
export const countryOptions = countries
  .map((value) => ({ value, label: { vi: nameIn('vi')(value), en: nameIn('en')(value) } }))
  .sort((a, b) => a.label.vi.localeCompare(b.label.vi, 'vi'))
