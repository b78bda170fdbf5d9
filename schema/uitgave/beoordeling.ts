import { isObjectType, parse, type GraphQLSchema } from 'graphql';
import { listGebruik, type Gebruik } from '../gebruik.ts';
import { findVervaldag, plusMaanden } from '../verval.ts';
import { listDelen, omvatVan, type Deel } from './deel.ts';
import { findRaakvlak } from './raakt.ts';
import { listWijzigingen, type Wijziging } from './verschil.ts';
import type { Versie } from './versies.ts';
import { toZin } from './zinnen.ts';

/** A registered operation: whose it is, its name, its text. */
export type Operatie = { readonly client: string; readonly naam: string; readonly document: string };

/** What a schema is judged by. */
export type Beoordelingsgrond = {
  /** The published versions, oldest first. */
  readonly versies: readonly Versie[];
  readonly nieuw: GraphQLSchema;
  readonly operaties: readonly Operatie[];
  /** The day of the judgement, as YYYY-MM-DD. */
  readonly vandaag: string;
};

/** What is wrong with a schema, and what is worth a look; a sentence each. */
export type Oordeel = { readonly fouten: readonly string[]; readonly letOp: readonly string[] };

/** How long something that is deprecated stays at least, in months after the version that first said so. */
const termijnMaanden = 6;

/** A published version with its parts by place. */
type Gelezen = Versie & { readonly delen: ReadonlyMap<string, Deel> };

/** What has to have been deprecated before a change that nobody registered is touched by; null: nothing can make it allowed. */
function listDragers({ soort, plek, lid }: Wijziging, { delen, schema }: Gelezen): readonly string[] | null {
  switch (soort) {
    // What gave the type has gone or changed as well, and is judged by itself.
    case 'TYPE_REMOVED': return [];
    case 'FIELD_REMOVED': case 'FIELD_TYPE_CHANGED': case 'INPUT_FIELD_REMOVED': case 'INPUT_FIELD_TYPE_CHANGED': case 'ENUM_VALUE_REMOVED': return [plek];
    case 'FIELD_ARGUMENT_REMOVED': case 'FIELD_ARGUMENT_TYPE_CHANGED': return [delen.get(plek)?.verouderd == null ? omvatVan(plek) : plek];
    case 'FIELD_ARGUMENT_ADDED': return [omvatVan(plek)];
    case 'UNION_MEMBER_REMOVED': {
      const type = schema.getType(lid ?? '');
      return isObjectType(type) ? Object.keys(type.getFields()).map((veld) => `${type.name}.${veld}`) : null;
    }
    default: return null;
  }
}

const redenVan = (plek: string, { delen }: Gelezen): string | null => delen.get(plek)?.verouderd ?? null;

/** The version that first deprecated something, of those in a row up to the last that do. */
const findEerste = (plek: string, versies: readonly Gelezen[]): Gelezen | null =>
  versies[versies.findLastIndex((versie) => redenVan(plek, versie) === null) + 1] ?? null;

/** Why the end date of something deprecated is not good; null when it is. */
function findTekort(plek: string, reden: string, versies: readonly Gelezen[]): string | null {
  const dag = findVervaldag(reden);
  if (dag === null) return `\`${plek}\`: de reden van @deprecated noemt niet precies één einddatum. Schrijf daarin „tot JJJJ-MM-DD”.`;
  const eerste = findEerste(plek, versies);
  const vroegst = eerste && plusMaanden(eerste.datum, termijnMaanden);
  return vroegst !== null && dag < vroegst ? `\`${plek}\`: de einddatum ${dag} is te vroeg. Het is verouderd sinds versie ${eerste?.versie ?? ''} van ${eerste?.datum ?? ''}, dus het blijft ten minste tot ${vroegst}.` : null;
}

/** Why something may not go or change yet, though nobody registered uses it; null when it may. */
function findBezwaar(plek: string, versies: readonly Gelezen[], laatste: Gelezen, vandaag: string): string | null {
  const reden = redenVan(plek, laatste);
  if (reden === null) return `Maak eerst \`${plek}\` in een uitgave verouderd, met een einddatum.`;
  const tekort = findTekort(plek, reden, versies);
  if (tekort !== null) return tekort;
  const dag = findVervaldag(reden);
  return dag !== null && vandaag < dag ? `\`${plek}\` blijft nog tot ${dag}.` : null;
}

type Gebruiker = { readonly wie: string; readonly gebruik: Gebruik };

const nooit = 'Dit kan niet verouderd worden gemaakt. Zet het nieuwe ernaast, of laat ook toe dat het ontbreekt.';

type Blik = { readonly gebruikers: readonly Gebruiker[]; readonly versies: readonly Gelezen[]; readonly laatste: Gelezen; readonly delen: ReadonlyMap<string, Deel>; readonly vandaag: string };

function listFouten(wijziging: Wijziging, { gebruikers, versies, laatste, delen, vandaag }: Blik): string[] {
  const zin = `BREKEND: ${toZin(wijziging, laatste.delen, delen)}`;
  const geraakt = gebruikers.flatMap(({ wie, gebruik }) => {
    const raakvlak = findRaakvlak(wijziging, gebruik, delen);
    return raakvlak === null ? [] : [`${wie} (${raakvlak})`];
  });
  if (geraakt.length > 0) return [`${zin} In gebruik bij ${geraakt.join(', ')}.`];
  const dragers = listDragers(wijziging, laatste);
  if (dragers === null) return [`${zin} ${nooit}`];
  return dragers.flatMap((plek) => findBezwaar(plek, versies, laatste, vandaag) ?? []).map((bezwaar) => `${zin} ${bezwaar}`);
}

/**
 * Judges a schema by the version that was published last. A breaking change is wrong when a registered operation is touched by it, and
 * otherwise unless what goes was deprecated in that version, with an end date that is far enough from the version that first said so and
 * that has come. Wrong too is something deprecated without a good end date.
 */
export async function beoordeel({ versies: uitgegeven, nieuw, operaties, vandaag }: Beoordelingsgrond): Promise<Oordeel> {
  const versies = uitgegeven.map((versie): Gelezen => ({ ...versie, delen: listDelen(versie.schema) }));
  const delen = listDelen(nieuw);
  const metReden = [...delen.values()].flatMap(({ plek, verouderd }) => (verouderd === null ? [] : [{ plek, verouderd }]));
  const laatste = versies.at(-1);
  const slecht = metReden.flatMap(({ plek, verouderd }) => findTekort(plek, verouderd, laatste && redenVan(plek, laatste) !== null ? versies : []) ?? []);
  if (!laatste) return { fouten: slecht, letOp: [] };
  const wijzigingen = await listWijzigingen(laatste.schema, nieuw);
  const gebruikers = operaties.map(({ client, naam, document }): Gebruiker => ({ wie: `${client}: ${naam}`, gebruik: listGebruik(parse(document), laatste.schema) }));
  return {
    fouten: [...wijzigingen.filter(({ ernst }) => ernst === 'BREKEND').flatMap((een) => listFouten(een, { gebruikers, versies, laatste, delen, vandaag })), ...slecht],
    letOp: wijzigingen.filter(({ ernst }) => ernst === 'LET_OP').map((een) => toZin(een, laatste.delen, delen)),
  };
}

/** What is deprecated since the last version with an end date that is too early for a version of this day; a sentence each. */
export function listTeVroeg({ versies, nieuw, vandaag }: Omit<Beoordelingsgrond, 'operaties'>): readonly string[] {
  const laatste = versies.at(-1);
  const bekend = laatste ? listDelen(laatste.schema) : null;
  const vroegst = plusMaanden(vandaag, termijnMaanden);
  return [...listDelen(nieuw).values()].flatMap(({ plek, verouderd }) => {
    const dag = verouderd !== null && bekend?.get(plek)?.verouderd == null ? findVervaldag(verouderd) : null;
    return dag !== null && dag < vroegst ? [`\`${plek}\`: de einddatum ${dag} is te vroeg voor een uitgave van ${vandaag}; neem ten minste ${vroegst}.`] : [];
  });
}
