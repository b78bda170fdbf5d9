import { afterAll, beforeAll } from '@jest/globals';
import type { Opstelling } from './opstelling.ts';

/** A system of a whole test file. Parts that change the data of a person each have persons of their own; who sets a fault takes it away. */
export type GedeeldeOpstelling = Omit<Opstelling, 'stop'>;

/** Starts one system for every part of a test file, before the first test that is not skipped, and stops it after the last: starting it takes longer than most of what is asked of it. */
export function deelOpstelling(start: () => Promise<Opstelling>): GedeeldeOpstelling {
  let gestart: Opstelling | undefined;
  beforeAll(async () => { gestart = await start(); }, 90_000);
  afterAll(() => gestart?.stop());
  const geef = (): Opstelling => {
    if (gestart === undefined) throw new Error('het systeem draait alleen tijdens een test');
    return gestart;
  };
  return {
    get url() { return geef().url; },
    get bevolking() { return geef().bevolking; },
    vraag: (verzoek) => geef().vraag(verzoek),
    zetStoring: (naam, storing) => geef().zetStoring(naam, storing),
    zetMelding: (dienst, soort) => geef().zetMelding(dienst, soort),
    wisStoringen: () => geef().wisStoringen(),
    tellers: () => geef().tellers(),
    wisTellers: () => geef().wisTellers(),
    aanvragen: () => geef().aanvragen(),
    adressen: () => geef().adressen(),
  };
}
