export const HELP = `lianzhao-audit verify [--json]
lianzhao-audit account LOGIN

verify
核验整套账:重演轨迹中的每一条事实,与各表逐行逐列比较;核对个人信息原文、预算线与专项资金的合计。
Verifies the whole books: replays every fact of the trail and compares the result with the tables, row by row and
column by column; checks personal texts against their commitments, and the sums of budget lines and special fund.

account
为今天有监督任职的人开立监督账号,或重设其密码,并显示密码一次;其他人一律不办。
Opens the oversight account of somebody who holds an overseer's post today, or resets its password, and shows the
password once; nobody else gets one.

  --json    以 JSON 输出 / print JSON
  --help    显示本说明 / print this text

环境变量 Environment
  AUDIT_DATABASE_URL   账簿地址,用 lianzhao_audit 角色 / the books, under the role lianzhao_audit
  JOURNAL_DATABASE_URL 仅 account 需要,用 lianzhao_journal 角色 / for account alone, under the role lianzhao_journal

退出码 Exit code
  0  一致;已办 / sound; done
  1  被改动 / tampered with
  3  不完整,没有结论;未办 / incomplete, no verdict; not done`
