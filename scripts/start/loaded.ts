import { join } from 'node:path'
import { readPrivately, writePrivately } from './private-file.ts'
import type { Settings } from './settings.ts'

type Account = { login: string; password: string; name: string; roles: string[]; server: 'api' | 'audit' }
/** The county whose books these are, and in a demonstration everybody who can sign in. */
export type Loaded = {
  county: { code: string; name: { zh: string; en: string }; demonstration: boolean }
  accounts: Account[]
}

/** Tools and the entrance page find everything needed to sign in here. */
export const demoFile = (folder: string) => join(folder, 'demo.json')

/** The token of an earlier start, which is kept while it is valid. */
export function earlierToken(folder: string): string | undefined {
  const { oversightToken } = (readPrivately(demoFile(folder)) ?? {}) as { oversightToken?: string }
  return oversightToken
}

export function writeDemoFile({ folder, api, audit }: Settings, loaded: Loaded, oversightToken: string | undefined) {
  writePrivately(demoFile(folder), { api, audit, ...loaded, ...(oversightToken && { oversightToken }) })
}

/** The answer of a program is the last line that it prints. */
export function lastLine<Answer>(output: string): Answer {
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Answer
}

export function announce({ api, audit, folder }: Settings, { county, accounts }: Loaded, setupCode: string): void {
  const { name, demonstration } = county
  if (!demonstration) {
    console.log(`
廉招已启动(${name.zh})  Lianzhao is running (${name.en})

  办公 Office       ${api}
  监督 Oversight    ${audit}

  账簿是空的时,先开立首批账号 While nobody can sign in, the first accounts are opened here:
    ${api}/setup    启用码 setup code: ${setupCode}
  停止:Ctrl-C    核验账簿:npm run audit -- verify    Stop: Ctrl-C    Verify the books: npm run audit -- verify
`)
    return
  }
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
廉招已启动(演示县,人物均为虚构)  Lianzhao is running (demonstration county, all people invented)

  办公 Office       ${api}
${list('api')}

  监督 Oversight    ${audit}
${list('audit')}

  账号与监督令牌 Accounts and oversight token: ${demoFile(folder)}
  停止:Ctrl-C    核验账簿:npm run audit -- verify    Stop: Ctrl-C    Verify the books: npm run audit -- verify
`)
}
