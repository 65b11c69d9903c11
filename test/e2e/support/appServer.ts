import { resolve } from 'node:path';
import { createStaticServer, listenOnLoopback } from '../../../scripts/start/staticServer.mjs';

export interface AppServer {
  /** Origin without a slash at the end. */
  readonly origin: string;
  close(): void;
}

/** The product's own server on a free port, over the built window. */
export async function startAppServer(): Promise<AppServer> {
  const folder = resolve(import.meta.dirname, '../../../out/renderer');
  const server = createStaticServer({ folder, identity: { program: 'tinh-gon-test' } });
  const port = await listenOnLoopback(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
