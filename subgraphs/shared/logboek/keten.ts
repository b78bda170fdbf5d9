import { hash } from 'node:crypto';

// What each writer stores is a chain: every row holds the hash of the one before it, so that no row can be altered, left out or moved
// without all that follow being made again. The head, kept beside it, tells that rows at the end are gone. Who may write both store and
// head can still make a whole chain again: against that stands the copy elsewhere (otlp.ts).

/** A stored row. `regel` is canonical JSON, kept as text so that not a byte of it changes. */
export type Ketenrij = { readonly volgnummer: number; readonly vorige: string; readonly regel: string; readonly hash: string };

/** How far a chain goes: its last row. */
export type Ketenkop = { readonly volgnummer: number; readonly hash: string };

/** What is wrong with a chain, and where it shows first. */
export type Ketenbreuk = {
  readonly schrijver: string;
  readonly volgnummer: number;
  readonly wat:
    | 'GEWIJZIGD' // the row is not what was written
    | 'ONLEESBAAR' // the row is no row at all
    | 'ONTBREEKT' // the row is not there, later ones are
    | 'VERPLAATST' // the row stands elsewhere than where it was written
    | 'SLUIT_NIET_AAN' // the row before it, or this one, was replaced as a whole
    | 'EINDE_ONTBREEKT' // this row and what came after it are gone
    | 'KOP_ONTBREEKT' // nothing tells how far the chain should go
    | 'KOP_WIJKT_AF'; // the row is another than the head says: the chain was made again
};

const sha256 = (tekst: string): string => hash('sha256', tekst, 'base64url');

/** Where the chain of a writer begins: before its first row. */
export const beginVan = (schrijver: string): Ketenkop => ({ volgnummer: 0, hash: sha256(`loketgraaf/logboek/${schrijver}`) });

const hashVan = (schrijver: string, volgnummer: number, vorige: string, regel: string): string => sha256(`${schrijver}\n${volgnummer}\n${vorige}\n${regel}`);

/** The rows that follow on a head. @param regels canonical JSON. */
export function rijgAan(schrijver: string, kop: Ketenkop, regels: readonly string[]): Ketenrij[] {
  let { volgnummer, hash: vorige } = kop;
  return regels.map((regel) => {
    volgnummer += 1;
    const rij = { volgnummer, vorige, regel, hash: hashVan(schrijver, volgnummer, vorige, regel) };
    vorige = rij.hash;
    return rij;
  });
}

/** Follows a chain row by row, so that it need not fit in memory. */
export type Ketencontrole = {
  /** The next row as it is stored; null for what cannot be read as one. */
  readonly neem: (rij: Ketenrij | null) => void;
  /** After the last row: what is wrong first, or null; and how many rows there were. */
  readonly einde: () => { readonly breuk: Ketenbreuk | null; readonly rijen: number };
};

/** @param kop the head as it was before the rows were read; a writer at work may be past it. */
export function createKetencontrole(schrijver: string, kop: Ketenkop | null): Ketencontrole {
  let laatste = beginVan(schrijver);
  let rijen = 0;
  let breuk: Ketenbreuk | null = null;
  const meld = (volgnummer: number, wat: Ketenbreuk['wat']): void => { breuk = { schrijver, volgnummer, wat }; };
  const isKop = (): boolean => kop === null || kop.volgnummer !== laatste.volgnummer || kop.hash === laatste.hash;
  const volg = (rij: Ketenrij | null): void => {
    const volgnummer = laatste.volgnummer + 1;
    if (rij === null) return meld(volgnummer, 'ONLEESBAAR');
    if (rij.volgnummer !== volgnummer) return meld(volgnummer, rij.volgnummer > volgnummer ? 'ONTBREEKT' : 'VERPLAATST');
    if (rij.hash !== hashVan(schrijver, volgnummer, rij.vorige, rij.regel)) return meld(volgnummer, 'GEWIJZIGD');
    if (rij.vorige !== laatste.hash) return meld(volgnummer, 'SLUIT_NIET_AAN');
    laatste = rij;
    if (!isKop()) meld(volgnummer, 'KOP_WIJKT_AF');
  };
  return {
    neem(rij) {
      rijen += 1;
      if (breuk === null) volg(rij);
      else if (breuk.wat === 'ONTBREEKT' && rij?.volgnummer === breuk.volgnummer) meld(breuk.volgnummer, 'VERPLAATST');
    },
    einde() {
      if (breuk === null && kop === null && rijen > 0) meld(rijen, 'KOP_ONTBREEKT');
      if (breuk === null && kop !== null && kop.volgnummer > laatste.volgnummer) meld(laatste.volgnummer + 1, 'EINDE_ONTBREEKT');
      return { breuk, rijen };
    },
  };
}

/** What is wrong first in the rows of a writer, or null. @param kop the head, null when there is none. */
export function controleerKeten(schrijver: string, rijen: Iterable<Ketenrij | null>, kop: Ketenkop | null): Ketenbreuk | null {
  const controle = createKetencontrole(schrijver, kop);
  for (const rij of rijen) controle.neem(rij);
  return controle.einde().breuk;
}
