import type { setup as zh } from '../zh/setup.ts'

export const setup: typeof zh = {
  setup: {
    title: 'Open the first accounts',
    needed: 'Nobody can sign in to this county yet. Open the first accounts.',
    go: 'Open them',
    gone: 'The first accounts are open; this page is used once. From now on the system administrator opens accounts.',
    toLogin: 'To the office sign-in',
    about:
      'The books of this county are empty: the notice and its roster are entered, and nobody can sign in yet. Whoever installed the system opens the first accounts here, once.',
    refused: 'Nothing is open yet. Correct first:',
    failure: {
      gone: 'Somebody else has just opened the first accounts.',
      wait: 'Too many attempts. Wait a quarter of an hour and try again.',
      failed: 'The server did not answer. Press again; if the accounts are open, it says so.',
    },
    step: { code: 'Setup code', people: 'The first people', open: 'Open' },
    code: 'Setup code',
    codeHint: 'It is shown in the terminal in which the system was started.',
    peopleHow:
      'Each post takes another person. None of the three administrators sees spending or money. People whom the notice names are not typed in here; appoint them once the accounts are open.',
    document: 'Appointing document',
    documentHint: 'Title or number of the document that appoints these people.',
    nth: '{{post}} (no. {{nth}})',
    name: 'Name',
    login: 'Account',
    loginHint: '3 to 30 small letters and digits, a letter first.',
    password: 'Password',
    passwordHint: 'At least 12 characters.',
    may: {
      SYSTEM_ADMIN: 'May: open and close accounts.',
      SECURITY_ADMIN:
        'May: propose and confirm appointments. What one of them proposes, the other security administrator confirms.',
      AUDIT_ADMIN: 'May: look at everything done to appointments, delegations and accounts.',
      OFFICE_CLERK:
        'May: propose appointments, hand over matters, record changes of units, look at spending and money.',
    },
    mayNot: {
      SYSTEM_ADMIN: 'May not: give any right, look at spending or money.',
      SECURITY_ADMIN: 'May not: open accounts, confirm their own proposals, look at spending or money.',
      AUDIT_ADMIN: 'May not: change anything, look at spending or money.',
      OFFICE_CLERK: 'May not: confirm appointments, approve, pay.',
    },
    anotherClerk: 'Add a second office clerk',
    oneClerk: 'Remove the second office clerk',
    once: 'Once they are open, this page is gone. Passwords are not shown again: give each to its owner in person.',
    open: 'Open accounts',
    doneTitle: 'The first accounts are open.',
    doneHow: 'This page does not open again. Everybody signs in with their own account.',
    next: 'What comes next',
    nextStep: {
      clerk:
        'The clerk signs in and follows the opening checklist: proposes a head for each specialist team, and approvers, accountant, cashier, treasury and overseers.',
      security: 'The security administrators sign in and confirm one by one under “Appointments to confirm”.',
      system:
        'The system administrator opens an account for everybody with a post and hands over the password, which is shown once.',
      audit: 'The audit administrator looks at the record of all this.',
      overseers: 'Overseers get their account at the oversight server: npm run audit -- account ACCOUNT.',
    },
  },
}
