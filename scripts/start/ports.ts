import { once } from 'node:events'
import { createServer } from 'node:net'
import { CannotStart, reason } from '../cannot-start.ts'

/** Asks before the minute of building, not after it. */
export async function portFree(variable: string, port: number): Promise<void> {
  const other = port > 65000 ? port - 10 : port + 10
  for (const host of ['0.0.0.0', '::']) {
    const probe = createServer().listen({ port, host })
    try {
      await once(probe, 'listening')
      probe.close()
      await once(probe, 'close')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // A machine without IPv6 has nobody there to collide with.
      if (code === 'EAFNOSUPPORT' || code === 'EADDRNOTAVAIL') continue
      if (code !== 'EADDRINUSE')
        throw new CannotStart(
          `无法使用端口 ${port}：${reason(error)}；请用 ${variable} 指定其他端口。`,
          `Port ${port} cannot be used: ${reason(error)}. Set ${variable} to another one.`,
        )
      throw new CannotStart(
        `端口 ${port} 正由其他程序使用；请结束该程序，或用 ${variable} 指定其他端口，例如 ${variable}=${other} npm start。`,
        `Port ${port} is in use by another program: end it, or set ${variable} to another port, for example ${variable}=${other} npm start.`,
      )
    }
  }
}
