import type { Antwoord, Verzoek } from '../base/simulator.ts';

/** The one version of message and interface that the contracts 3.0.0 allow. */
export const versie = '3.0.0';

/** Who asks (the party that answers for the question), who asks on its behalf, and whom. All by OIN. */
export type Partijen = { readonly van: string; readonly via: string; readonly naar: string };

const eisen = [
  ['x-vum-berichtversie', 'X-VUM-berichtVersie'], ['x-vum-fromparty', 'X-VUM-fromParty'], ['x-vum-toparty', 'X-VUM-toParty'],
  ['x-vum-viaparty', 'X-VUM-viaParty'], ['api-version', 'API-Version'],
] as const;
const versiekoppen: readonly string[] = ['x-vum-berichtversie', 'api-version'];

/** The parties of a request, and the names of the headers that are missing or of another version. `oin` is our own; without it any name will do. */
export const leesKoppen = ({ headers }: Verzoek, oin: string | undefined): { readonly partijen: Partijen; readonly fouten: readonly string[] } => {
  const isGoed = (kop: string): boolean => {
    const waarde = headers[kop] ?? '';
    if (versiekoppen.includes(kop)) return waarde === versie;
    return waarde !== '' && (kop !== 'x-vum-toparty' || oin === undefined || waarde === oin);
  };
  return {
    partijen: { van: headers['x-vum-fromparty'] ?? '', via: headers['x-vum-viaparty'] ?? '', naar: headers['x-vum-toparty'] ?? '' },
    fouten: eisen.filter(([kop]) => !isGoed(kop)).map(([, naam]) => naam),
  };
};

/** The headers of an answer: from us to who asked, by way of who asked for them (README of the contracts, "Berichtuitwisseling"). */
const toKoppen = ({ van, via, naar }: Partijen, oin: string | undefined): Record<string, string> => ({
  'X-VUM-berichtVersie': versie, 'X-VUM-fromParty': oin ?? naar, 'X-VUM-toParty': van, 'X-VUM-viaParty': via, 'API-Version': versie,
});

/** Makes answers to one request: its content, a fault in the contract's words, or no entrance (which has no content). */
export const createAntwoorden = (partijen: Partijen, oin: string | undefined) => {
  const headers = toKoppen(partijen, oin);
  const json = (status: number, inhoud: unknown): Antwoord => ({ status, type: 'application/json', headers, body: JSON.stringify(inhoud) });
  return {
    inhoud: (inhoud: unknown) => json(200, inhoud),
    fout: (status: number, code: string, message: string, wat: readonly string[] = []) =>
      json(status, { code, message, ...(wat.length === 0 ? {} : { details: wat.join(', ').slice(0, 2_000) }) }),
    geenToegang: (): Antwoord => ({ status: 401, type: 'application/json', headers, body: '' }),
  };
};

export type Antwoorden = ReturnType<typeof createAntwoorden>;
