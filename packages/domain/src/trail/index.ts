export { canonical } from './canonical.ts'
export { commit, type Commitment } from './commitment.ts'
export { LONGEST_BODY, seal, type Act, type Hash, type Place, type SealedFact } from './seal.ts'
export { verifyRecord, type AuditedRow, type Difference, type Explanation } from './verify-record.ts'
