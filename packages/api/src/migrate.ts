import { migrationConfig } from './config.ts'
import { migrate } from './database/migrate.ts'

const { databaseUrl, passwords } = migrationConfig()
await migrate(databaseUrl, passwords)
