import { can, type BudgetLine, type Circumstances } from '@lianzhao/domain'

/** Whether somebody may know of a budget line; lines of the special fund belong to no team. */
export const isLineVisibleTo = ({ by, organisation }: Circumstances, { team }: BudgetLine): boolean =>
  can(organisation, by, 'READ_LINES', { team, owner: null, payable: false, hasPayment: false }) !== undefined
