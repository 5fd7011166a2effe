import type { Bilingual } from '../bilingual.ts'
import type { Grade } from '../notice/notice.ts'

/** What the grades are called in a sentence. */
export const GRADE_NAMES: Readonly<Record<Grade, Bilingual>> = {
  STAFF: { zh: '科员', en: 'staff grade' },
  GU: { zh: '股级', en: 'section (gu) grade' },
  DEPUTY_SECTION: { zh: '副科级', en: 'deputy section chief (ke) grade' },
  SECTION: { zh: '正科级', en: 'section chief (ke) grade' },
  DEPUTY_COUNTY: { zh: '副处级', en: 'deputy county (chu) grade' },
  COUNTY: { zh: '正处级', en: 'county (chu) grade' },
}
