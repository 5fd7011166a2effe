import { serverConfig } from './config.ts'
import { openServer } from './server.ts'

const { port, ...config } = serverConfig()
const { app, close } = await openServer(config)
await app.listen({ port, host: config.host })

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
