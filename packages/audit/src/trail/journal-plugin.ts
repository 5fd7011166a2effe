import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import { canonical } from '@lianzhao/domain/trail'
import { OperationTypeNode } from 'graphql'
import type { Pool } from 'pg'
import { overseerOf, type OverseerOnDuty } from '../access/overseer.ts'
import type { Context } from '../context.ts'
import { asksSchemaOnly } from '../graphql/asks-schema-only.ts'
import { badVariables, notAnOverseer, notRecorded, notSignedIn, readOnly } from '../graphql/errors.ts'
import { appendRead } from './append-read.ts'
import { sha256 } from './plain-texts.ts'

type Resolved = GraphQLRequestContextDidResolveOperation<Context>

/**
 * No read fact, no answer. Once it is known what is asked, and before any of it is read: who asks, and the fact that
 * they do, committed. It happens before execution and not before sending, because an answer that exists could leak.
 * What the schema looks like is no reading; in a demonstration anybody may ask it.
 */
export const journalPlugin = (
  journal: Pool,
  log: (error: unknown, what: string) => void,
): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async didResolveOperation(asked) {
        // Without an operation nothing is executed.
        if (!asked.operation) return
        const { contextValue, document, operation } = asked
        if (operation.operation !== OperationTypeNode.QUERY) throw readOnly()
        const schemaOnly = asksSchemaOnly(document, operation)
        if (schemaOnly && contextValue.instance.county.demonstration) return
        const reader = await whoReads(contextValue)
        if (!schemaOnly) await record(journal, reader, asked, log)
        contextValue.admit(reader)
      },
      willSendResponse: ({ contextValue }) => contextValue.snapshot.close(),
    }
  },
})

async function whoReads({ login, snapshot, instance }: Context): Promise<OverseerOnDuty> {
  if (login === undefined) throw notSignedIn()
  const reader = await overseerOf(snapshot.ask, instance, login)
  if (!reader) throw notAnOverseer()
  return reader
}

async function record(
  journal: Pool,
  reader: OverseerOnDuty,
  { request, source, operationName, contextValue }: Resolved,
  log: (error: unknown, what: string) => void,
): Promise<void> {
  const variables = hashOf(request.variables ?? {})
  const asked = { operation: operationName, query: sha256(source), variables }
  try {
    await appendRead(journal, reader, asked, contextValue.instance.now())
  } catch (error) {
    log(error, 'a reading could not be recorded')
    throw notRecorded()
  }
}

function hashOf(variables: object): string {
  try {
    return sha256(canonical(variables))
  } catch {
    throw badVariables()
  }
}
