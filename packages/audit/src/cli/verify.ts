import { Client } from 'pg'
import { verifyConfig } from '../config.ts'
import { COLUMN_TYPES, recordOf } from '../database/columns.ts'
import { BEGIN, type Ask } from '../database/snapshot.ts'
import type { Finding, Outcome } from '../verify/finding.ts'
import { verifyBooks } from '../verify/verify-books.ts'
import { reportTo, type Report } from './report.ts'

const EXIT: Readonly<Record<Outcome, number>> = { SOUND: 0, TAMPERED: 1, INCOMPLETE: 3 }

/** Verifies the books that the environment names, says what it found, and answers with the exit code. */
export async function verify(asJson: boolean): Promise<number> {
  const report = reportTo(process.stdout, process.stderr, asJson)
  try {
    const { booksUrl } = verifyConfig()
    return EXIT[await verifyAt(booksUrl, report)]
  } catch (error) {
    report.failed(error instanceof Error ? error.message : String(error))
    return EXIT.INCOMPLETE
  }
}

async function verifyAt(booksUrl: string, report: Report): Promise<Outcome> {
  const client = new Client({ connectionString: booksUrl, connectionTimeoutMillis: 10_000, pipeline: true })
  client.on('error', () => undefined) // the question under way fails, and says so
  await client.connect()
  try {
    // The role's own limit is for pages; whole books take longer.
    await client.query('set statement_timeout = 0')
    await client.query(BEGIN)
    const findings: Finding[] = []
    const verified = await verifyBooks(askOf(client), {
      found: (finding) => void (findings.push(finding), report.found(finding)),
      progress: report.progress,
    })
    report.done({ ...verified, findings })
    return verified.outcome
  } finally {
    await client.end()
  }
}

const askOf =
  (client: Client): Ask =>
  async <Row>(asked: { readonly name: string; readonly text: string }, values: readonly unknown[] = []) => {
    const { rows } = await client.query({ ...asked, values: [...values], types: COLUMN_TYPES })
    return rows.map((row) => recordOf<Row>(row as Record<string, unknown>))
  }
