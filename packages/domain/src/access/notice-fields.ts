import { named, type FieldRights } from './field-rights.ts'

/** The part of both schemas that tells the notice: whoever is signed in may read it. */
export const NOTICE_FIELDS: FieldRights = {
  Notice: named('SIGNED_IN', 'declaredTeams document sections targets teams units uses'),
  NoticeDocument: named('WITH_PARENT', 'issuedOn issuers normalised number title'),
  Section: named('WITH_PARENT', 'clause clauses heading printed reading'),
  Clause: named('WITH_PARENT', 'ambiguities id kinds text treatment'),
  Treatment: named('WITH_PARENT', 'by does part status'),
  Ambiguity: named('WITH_PARENT', 'adopted clauses id readings reason subject'),
  UnitOfNotice: named('WITH_PARENT', 'clause code name'),
  Target: named('WITH_PARENT', 'clauses code count foreignInvested measure name needs operator scope teams threshold'),
  TargetCount: named('WITH_PARENT', 'full met'),
}
