import { migrationConfig } from './config.ts'
import { migrate } from './database/migrate.ts'
import { OtherBooks } from './database/other-books.ts'
import { SAID } from './said.ts'

const { databaseUrl, passwords } = migrationConfig()
try {
  await migrate(databaseUrl, passwords)
} catch (error) {
  if (!(error instanceof OtherBooks)) throw error
  console.error(error.message)
  process.exitCode = SAID
}
