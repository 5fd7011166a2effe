import { named, type FieldRights } from './field-rights.ts'

/** The part of both schemas that tells the rule book: whoever is signed in may read it, at either door. */
export const RULE_BOOK_FIELDS: FieldRights = {
  Rule: named(
    'SIGNED_IN',
    'certainty citation clauses id name overridable parameters ruleSet sentence severities sources stages why',
  ),
  Parameter: named('SIGNED_IN', 'id missing name source suppliedBy value without'),
  Source: named('SIGNED_IN', 'certainty code force inForceFrom inForceTo matters name number rules'),
}
