import type { access as zh } from '../zh/access.ts'

export const access: typeof zh = {
  login: {
    title: { office: 'Office sign-in', oversight: 'Oversight sign-in' },
    about: {
      office: 'Major investment projects and their money: apply, approve, claim, pay; every step leaves a fact.',
      oversight:
        'Supervision, audit and finance oversight have accounts of their own. This door leads to a separate audit service, which cannot change any record. What you read is recorded.',
    },
    otherDoor: {
      office: 'Supervision, audit, finance oversight: to the oversight sign-in',
      oversight: 'Office staff: to the office sign-in',
    },
    account: 'Account or staff number',
    password: 'Password',
    signIn: 'Sign in',
    signingIn: 'Signing in…',
    forgotten: 'Forgotten your password? Call the system administrator.',
    refused: 'Account or password is not right. Check and try again.',
    wait: 'Too many attempts. Wait a few minutes and try again.',
    failed: 'The sign-in service does not answer. Try later or call the system administrator.',
    ended: 'Your session has ended: sign in again',
    endedHow: 'What you typed is kept. Sign in and go on.',
    demonstration: 'Demonstration accounts',
    demonstrationHow: 'All of them are invented. Choose one, account and password are filled in; then sign in.',
  },
  why: {
    ask: 'Why',
    about: ': {{action}}',
    askAct: 'Why not "{{action}}"',
    what: 'the reasons',
    for: 'For: ',
    against: 'Against: ',
    unknown: 'This matter is outside your scope now.',
  },
}
