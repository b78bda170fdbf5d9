// Serves a made-up catalogue in a process of its own, so that its memory is its own: serve.ts MAP AANTAL. Its line is `klaar <url>`; a line `gewijzigd N`
// on its input makes an edition of which N instruments are another, and is answered by `gemaakt <ms>`.
import { createInterface } from 'node:readline';
import pino from 'pino';
import { listGemeenten } from '../../subgraphs/shared/referentie/referentie.ts';
import { listAlleCodes } from '../../subgraphs/werkcentrum/catalogus/codelijsten.ts';
import { startUitgaveserver } from '../../subgraphs/werkcentrum/uitgave/http/server.ts';
import { openUitgavemap } from '../../subgraphs/werkcentrum/uitgave/uitgavemap.ts';
import { maakWereld } from './wereld.ts';

const [map = '', aantal = '0'] = process.argv.slice(2);
const uitgaven = await openUitgavemap({
  map, behoud: 5, gelijktijdig: 1, gemeentenVan: (regio) => new Set(listGemeenten(regio).map(({ gmCode }) => gmCode)), codes: listAlleCodes(),
});
const server = await startUitgaveserver({ uitgaven, host: '127.0.0.1', port: 0, klok: () => Date.now(), logger: pino({ level: 'silent' }) });
console.log(`klaar ${server.url}`);
for await (const regel of createInterface({ input: process.stdin })) {
  const gewijzigd = Number(/^gewijzigd (\d+)$/.exec(regel)?.[1] ?? 0);
  const wereld = maakWereld(Number(aantal), gewijzigd);
  globalThis.gc?.();
  const begin = performance.now();
  await uitgaven.voegToe(wereld, Date.now());
  console.log(`gemaakt ${Math.round(performance.now() - begin)}`);
}
await server.stop();
