#!/usr/bin/env node
// The command for data teams: npx loketgraaf catalogus pull.
import { Haalfout, toSchrijffout, type Haalfoutsoort, type Haalmiddelen } from './haal.ts';
import { gebruik, leesOpdracht } from './opdracht.ts';
import { pull } from './pull.ts';

const uitgangen: Readonly<Record<Haalfoutsoort, number>> = { ONBEREIKBAAR: 3, GEWEIGERD: 3, TOKEN_VERLOPEN: 4, KLOPT_NIET: 5, NIET_TE_SCHRIJVEN: 6 };

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const breedte = 24;

/** A bar on a terminal, one line that is written over; elsewhere nothing, so that a log holds no thousand lines. */
function createVoortgang(isStil: boolean): Haalmiddelen['voortgang'] {
  if (isStil || !process.stderr.isTTY) return () => undefined;
  return (naam, bytes, totaal) => {
    const deel = totaal === null || totaal === 0 ? null : bytes / totaal;
    const balk = deel === null ? '' : ` [${'#'.repeat(Math.floor(deel * breedte)).padEnd(breedte)}] ${Math.floor(deel * 100)}%`;
    process.stderr.write(`\r\u001B[K${naam}${balk} ${mb(bytes)}${deel === 1 ? '\n' : ''}`);
  };
}

/** Twice as long every time, or as long as the server asks, up to a minute. */
const wachttijd = (poging: number, gevraagd: number | null): number => Math.min(60_000, gevraagd === null ? 250 * 2 ** poging : gevraagd * 1_000);

async function voerUit(woorden: readonly string[]): Promise<number> {
  const lezing = leesOpdracht(woorden, process.env);
  if (lezing === 'HELP') {
    console.log(gebruik);
    return 0;
  }
  if ('fouten' in lezing) {
    console.error([...lezing.fouten, '', gebruik].join('\n'));
    return 2;
  }
  const { opdracht } = lezing;
  try {
    const { versie, token, wijzigingen, bestanden } = await pull(opdracht, { url: opdracht.url, wachttijd, voortgang: createVoortgang(opdracht.isStil) });
    console.log([
      `versie ${versie}`, ...(wijzigingen === null ? [] : [`wijzigingen ${wijzigingen}`]), ...bestanden.map(({ naam, bytes, sha256 }) => `${naam} ${bytes} bytes sha256 ${sha256}`), `sinds ${token}`,
    ].join('\n'));
    return 0;
  } catch (fout) {
    const haalfout = fout instanceof Haalfout ? fout : toSchrijffout(fout);
    if (!haalfout) throw fout;
    console.error(haalfout.message);
    return uitgangen[haalfout.soort];
  }
}

process.exitCode = await voerUit(process.argv.slice(2)).catch((fout: unknown) => {
  console.error(`Er ging iets mis: ${fout instanceof Error ? fout.message : 'onbekend'}`);
  return 1;
});
