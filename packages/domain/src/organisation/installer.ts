import type { Bilingual } from '../bilingual.ts'
import type { PersonId } from './person.ts'

/** Whoever installed the county, where a fact names who acted: nobody of the register, who holds no post. */
export const INSTALLER: { readonly id: PersonId; readonly name: Bilingual } = {
  id: '00000000-0000-0000-0000-000000000001',
  name: { zh: '安装人', en: 'the installer' },
}
