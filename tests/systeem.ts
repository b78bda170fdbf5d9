import { afterAll, beforeAll } from '@jest/globals';
import { startOpstelling, type Opstelling } from './opstelling.ts';

// One whole system for every part that changes none of its settings: starting it takes longer than most of what is asked of it.

let gestart: Opstelling | undefined;
beforeAll(async () => { gestart = await startOpstelling(); }, 60_000);
afterAll(() => gestart?.stop());

function geef(): Opstelling {
  if (gestart === undefined) throw new Error('het systeem draait alleen tijdens een test');
  return gestart;
}

/** The system. Parts that change the data of a person each have persons of their own; who sets a fault takes it away. */
export const opstelling: Omit<Opstelling, 'stop'> = {
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
