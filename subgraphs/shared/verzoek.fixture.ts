import type { Verzoek, Verzoekclaims } from './verzoek.ts';

/** A request for tests: a case worker of the Werkcentrum in Midden-Brabant, with a deadline far away. */
export const voorbeeldclaims: Verzoekclaims = {
  aanroeper: { sub: 'medewerker-1', organisatie: '00000001234567890000', partij: 'WERKCENTRUM', rol: 'arrangeur', regios: ['AM26'], loket: 'AM26-WERKCENTRUM' },
  doel: 'werkplan',
  verzoekId: 'verzoek-1',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  deadline: 4_102_444_800_000,
};

/** The same, complete, with what differs in a test. */
export const maakVerzoek = (anders: Partial<Verzoek> = {}): Verzoek => ({
  ...voorbeeldclaims,
  ontbrekend: [],
  signal: new AbortController().signal,
  ...anders,
});
