import { access } from './zh/access.ts'
import { acts } from './zh/acts.ts'
import { claims } from './zh/claims.ts'
import { common } from './zh/common.ts'
import { integrity } from './zh/integrity.ts'
import { matter } from './zh/matter.ts'
import { notice } from './zh/notice.ts'
import { organisation } from './zh/organisation.ts'
import { organising } from './zh/organising.ts'
import { oversight } from './zh/oversight.ts'
import { reallocation } from './zh/reallocation.ts'
import { records } from './zh/records.ts'
import { ruleBook } from './zh/rules.ts'
import { setup } from './zh/setup.ts'
import { spending } from './zh/spending.ts'
import { trail } from './zh/trail.ts'

export const zh = {
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
