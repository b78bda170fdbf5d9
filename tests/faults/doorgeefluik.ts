import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be closed and opened again. */
export type Doorgeefluik = {
  /** Where it listens, on loopback. */
  readonly port: number;
  /** Breaks every connection off and takes no new ones. */
  readonly sluit: () => Promise<void>;
  /** Lets nothing through while connections stay, as when a server hangs; until what it gives is called. */
  readonly pauzeer: () => () => void;
  /** Lets connections through again, on the same port. */
  readonly open: () => Promise<void>;
};

/** Starts passing connections on to a server. */
export async function startDoorgeefluik(doel: { readonly host: string; readonly port: number }): Promise<Doorgeefluik> {
  const verbindingen = new Set<Socket>();
  const onthoud = (socket: Socket): void => {
    verbindingen.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => verbindingen.delete(socket));
  };
  let isStil = false;
  let achterstand: (() => void)[] = [];
  const server = createServer((binnen) => {
    const buiten = connect(doel);
    for (const [van, naar] of [[binnen, buiten], [buiten, binnen]] as const) {
      onthoud(van);
      van.on('data', (deel) => { if (isStil) achterstand.push(() => naar.write(deel)); else naar.write(deel); });
      van.on('close', () => naar.destroy());
    }
  });
  let port = 0;
  const open = async (): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const adres = server.address();
    if (typeof adres === 'object' && adres !== null) port = adres.port;
  };
  await open();
  return {
    get port() { return port; },
    open,
    pauzeer() {
      isStil = true;
      return () => {
        isStil = false;
        for (const geef of achterstand) geef();
        achterstand = [];
      };
    },
    async sluit() {
      const dicht = once(server, 'close');
      server.close();
      for (const socket of verbindingen) socket.resetAndDestroy();
      await dicht;
    },
  };
}
