import { access } from './en/access.ts'
import { acts } from './en/acts.ts'
import { claims } from './en/claims.ts'
import { common } from './en/common.ts'
import { integrity } from './en/integrity.ts'
import { matter } from './en/matter.ts'
import { notice } from './en/notice.ts'
import { organisation } from './en/organisation.ts'
import { organising } from './en/organising.ts'
import { oversight } from './en/oversight.ts'
import { reallocation } from './en/reallocation.ts'
import { records } from './en/records.ts'
import { ruleBook } from './en/rules.ts'
import { setup } from './en/setup.ts'
import { spending } from './en/spending.ts'
import { trail } from './en/trail.ts'
import type { zh } from './zh.ts'

/** Complete by construction: a sentence that exists in Chinese only does not compile. */
export const en: typeof zh = {
  ...common,
  ...access,
  ...setup,
  ...spending,
  ...matter,
  ...claims,
  ...acts,
  ...reallocation,
  ...records,
  ...integrity,
  ...ruleBook,
  ...trail,
  ...notice,
  ...organisation,
  ...organising,
  ...oversight,
}
