import { readFileSync } from 'node:fs';
import { listBlokken } from './markdown.ts';

/** A command of the guide, under the name in its first line. */
export type Gidsopdracht = { readonly naam: string; readonly opdracht: string };

/** What the guide for front-ends says, as far as it can be run. */
export type Gids = { readonly tekst: string; readonly opdrachten: readonly Gidsopdracht[]; readonly getOpdracht: (naam: string) => string };

/** Reads docs/voor-frontends.md. */
export function readGids(): Gids {
  const tekst = readFileSync(new URL('../../docs/voor-frontends.md', import.meta.url), 'utf8');
  const opdrachten = listBlokken(tekst, 'sh').map((blok) => ({ naam: /^# (.*)$/m.exec(blok)?.[1] ?? '', opdracht: blok.replace(/^# .*\n/, '').trim() }));
  return {
    tekst, opdrachten,
    getOpdracht(naam) {
      const gevonden = opdrachten.find((een) => een.naam === naam);
      if (gevonden === undefined) throw new Error(`de gids heeft geen opdracht "${naam}"`);
      return gevonden.opdracht;
    },
  };
}

/** A command that starts something, without the installing before it: that was done. @throws Error when it is something else. */
export function zonderInstallatie(opdracht: string): string {
  const [installatie, start = '', ...rest] = opdracht.split('\n');
  if (installatie !== 'npm ci' || rest.length > 0) throw new Error(`geen opdracht om te starten: ${opdracht}`);
  return start;
}

/** The same text, asked of where things run now in place of where the guide has them. */
export const metAdressen = (tekst: string, { mock, systeem }: { readonly mock: string; readonly systeem: string }): string =>
  tekst.replaceAll('http://127.0.0.1:4100', new URL(mock).origin).replaceAll('http://127.0.0.1:4000', new URL(systeem).origin);
