import { numbered as term, type Numbered } from './term.ts'

/** Those who look after it, and what they find: terms 114 to 122. */
export const OVERSIGHT: readonly Numbered[] = [
  term(114, '监察', 'supervision', 'SUPERVISION'),
  term(114, '审计', 'audit', 'AUDIT'),
  term(114, '财政', 'finance', 'FINANCE'),
  term(115, '全程监督', 'oversight throughout', 'OversightAccess'),
  term(116, '审计疑点|疑点', 'audit suspicion', 'AuditSuspicion', { forms: ['suspicion'] }),
  term(117, '核实', 'verification', 'VERIFYING', { forms: ['verify', 'verified', 'verifies'] }),
  term(118, '整改', 'rectification', 'Rectification', { forms: ['rectify', 'rectified'] }),
  term(119, '移送', 'referral', 'REFERRED', { forms: ['refer', 'referred'] }),
  term(120, '抽样', 'sampling', 'AuditSample', { forms: ['sample'] }),
  term(121, '审计轨迹', 'audit trail', 'AuditTrail'),
  term(122, '廉洁招商', 'clean investment promotion', 'integrity'),
]
