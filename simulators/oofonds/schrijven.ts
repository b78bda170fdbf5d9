import type { Dag } from '../population/types.ts';
import type { Fondsformaat } from './formaten.ts';

/** A value before the fund writes it: a text, an amount in euro, yes or no, a day or a whole number. Null is an empty field. */
export type Waarde = { tekst: string } | { euro: number } | { janee: boolean } | { dag: Dag } | { getal: number } | null;

const schrijfDag = (dag: Dag, vorm: Fondsformaat['datum']): string => {
  const [jaar = '', maand = '', nummer = ''] = dag.split('-');
  switch (vorm) {
    case 'DD-MM-YYYY': return `${nummer}-${maand}-${jaar}`;
    case 'YYYYMMDD': return `${jaar}${maand}${nummer}`;
    case 'D-M-YY': return `${Number(nummer)}-${Number(maand)}-${jaar.slice(2)}`;
  }
};

const schrijfEuro = (euro: number, { decimaal, duizendtallen }: Fondsformaat): string => {
  const [heel = '', rest = ''] = euro.toFixed(2).split('.');
  const groepen = duizendtallen ? heel.replaceAll(/\B(?=(\d{3})+$)/g, decimaal === ',' ? '.' : ',') : heel;
  return `${groepen}${decimaal}${rest}`;
};

const schrijfWaarde = (waarde: Waarde, formaat: Fondsformaat): string => {
  if (waarde === null) return '';
  if ('tekst' in waarde) return waarde.tekst;
  if ('euro' in waarde) return schrijfEuro(waarde.euro, formaat);
  if ('janee' in waarde) return waarde.janee ? formaat.waar : formaat.onwaar;
  return 'dag' in waarde ? schrijfDag(waarde.dag, formaat.datum) : String(waarde.getal);
};

const schrijfVeld = (tekst: string, { scheiding, aanhaling }: Fondsformaat): string =>
  aanhaling === 'altijd' || tekst.includes(scheiding) || /["\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;

/** What goes wrong with a line of a careless fund: cut off, a separator too many, a quote left open, a day that does not exist. */
const bederf = (regel: string, soort: number, { scheiding }: Fondsformaat): string => {
  switch (soort % 4) {
    case 0: return regel.slice(0, Math.floor(regel.length * 0.6));
    case 1: return `${regel}${scheiding}`;
    case 2: return regel.replace(scheiding, `${scheiding}"`);
    default: return regel.replace(/\d{1,2}-(\d{1,2}-\d{2,4})/, '45-$1');
  }
};

const elkeZoveel = 17;

/** A file: heading if the fund gives one, a line per row, every so many lines a spoilt one where the fund is careless. */
export const schrijfBestand = <V extends string>(
  formaat: Fondsformaat, kolommen: readonly (readonly [V | null, string])[], rijen: readonly Readonly<Partial<Record<V, Waarde>>>[],
): string => {
  const regel = (velden: readonly string[]): string => velden.map((veld) => schrijfVeld(veld, formaat)).join(formaat.scheiding);
  const regels = rijen.map((rij) => regel(kolommen.map(([naam]) => (naam === null ? 'export' : schrijfWaarde(rij[naam] ?? null, formaat)))));
  const zoals = regels.map((een, index) => (formaat.slordig && index % elkeZoveel === elkeZoveel - 1 ? bederf(een, Math.floor(index / elkeZoveel), formaat) : een));
  const kop = formaat.kop ? [regel(kolommen.map(([, naam]) => naam))] : [];
  return `${formaat.bom ? '\uFEFF' : ''}${[...kop, ...zoals].join(formaat.regeleinde)}${formaat.regeleinde}`;
};
