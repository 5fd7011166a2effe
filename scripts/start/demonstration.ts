import { join } from 'node:path'
import { readPrivately, writePrivately } from './private-file.ts'
import type { Settings } from './settings.ts'

type Account = { login: string; password: string; name: string; roles: string[]; server: 'api' | 'audit' }
export type Demonstration = { county: unknown; accounts: Account[] }

/** Tools and the entrance page find everything needed to sign in here. */
export const demoFile = (folder: string) => join(folder, 'demo.json')

/** The token of an earlier start, which is kept while it is valid. */
export function earlierToken(folder: string): string | undefined {
  const { oversightToken } = (readPrivately(demoFile(folder)) ?? {}) as { oversightToken?: string }
  return oversightToken
}

export function writeDemoFile({ folder, api, audit }: Settings, demonstration: Demonstration, oversightToken: string) {
  writePrivately(demoFile(folder), { api, audit, ...demonstration, oversightToken })
}

/** The answer of a program is the last line that it prints. */
export function lastLine<Answer>(output: string): Answer {
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Answer
}

export function announce({ api, audit, folder }: Settings, { accounts }: Demonstration): void {
  const width = (of: 'login' | 'password') => Math.max(...accounts.map((account) => account[of].length))
  const list = (server: Account['server']) =>
    accounts
      .filter((account) => account.server === server)
      .map(
        ({ login, password, name, roles }) =>
          `    ${login.padEnd(width('login'))}  ${password.padEnd(width('password'))}  ${name}  ${roles.join('、')}`,
      )
      .join('\n')
  console.log(`
廉招已启动（演示县，人物均为虚构）  Lianzhao is running (demonstration county, all people invented)

  支出 Spending    ${api}
${list('api')}

  监督 Oversight    ${audit}
${list('audit')}

  账号与监督令牌 Accounts and oversight token: ${demoFile(folder)}
  停止：Ctrl-C    核验账簿：npm run audit -- verify    Stop: Ctrl-C    Verify the books: npm run audit -- verify
`)
}
