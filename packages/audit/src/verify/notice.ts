import type { Ask } from '../database/snapshot.ts'
import { statement } from '../database/statement.ts'
import { sha256 } from '../trail/plain-texts.ts'
import { finding, type Finding } from './finding.ts'

const ADOPTED = statement('select id, digest, document from audit.adoption order by id')
const KEPT = statement('select notice from audit.instance')

/** The notice that the books keep MUST be the one whose adoption is a fact: every rule and every team rests on it. */
export async function alteredNotice(ask: Ask): Promise<Finding[]> {
  const [kept] = await ask<{ notice: string }>(KEPT)
  const adopted = await ask<{ id: string; digest: string; document: string }>(ADOPTED)
  if (!kept) return []
  const digest = sha256(kept.notice)
  return adopted.flatMap((one) =>
    one.digest === digest
      ? []
      : [
          finding(
            'NOTICE_ALTERED',
            { kind: 'notice.adoption', record: one.id, number: one.document },
            { column: 'digest', stored: digest, replayed: one.digest },
          ),
        ],
  )
}
