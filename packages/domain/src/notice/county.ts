import type { Bilingual } from '../bilingual.ts'

/** The county whose books an instance holds. In a demonstration people and money are invented, and every screen says so. */
export type County = { readonly code: string; readonly name: Bilingual; readonly demonstration: boolean }

/** An invented county with the nine teams and the uses of the notice. */
export const DEMONSTRATION_COUNTY: County = {
  code: 'demo',
  name: { zh: '澄川县', en: 'Chengchuan County' },
  demonstration: true,
}

const COUNTIES: readonly County[] = [DEMONSTRATION_COUNTY]

export const countyOf = (code: string): County | undefined => COUNTIES.find((county) => county.code === code)
