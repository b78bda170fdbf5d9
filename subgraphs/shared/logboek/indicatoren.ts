import type { Logregel } from './regel.ts';

// Indicators by which the use of Suwinet is audited (Verantwoordingsrichtlijn and BKWI's "specifieke rapportages": use outside working
// hours, persons looked up most, users who look up most, look-ups of persons with whom there is no relation). They ask for a
// conversation, they prove nothing.

/** What counts as worth a look; all are "at least". */
export type Drempels = {
  /** Look-ups of one user outside working hours. */
  readonly buitenWerktijd: number;
  /** Look-ups of one person. */
  readonly perBetrokkene: number;
  /** Look-ups by one user. */
  readonly perGebruiker: number;
};

export type Indicatoropties = {
  readonly drempels: Drempels;
  /** Pseudonyms of persons whose aanmelding was followed by an intake. */
  readonly metIntake: ReadonlySet<string>;
  /** Roles in which people look at their own data, which is no look-up. */
  readonly eigenRollen?: ReadonlySet<string>;
};

type Wie = { readonly gebruiker: string; readonly organisatie: string };

/** Everybody by pseudonym; most first. */
export type Indicatoren = {
  /** Look-ups in all: one user, one person, one request, however many records that gave. */
  readonly opzoekingen: number;
  readonly buitenWerktijd: readonly (Wie & { readonly aantal: number })[];
  readonly meestBekeken: readonly { readonly betrokkene: string; readonly opzoekingen: number; readonly gebruikers: number }[];
  readonly meesteOpzoekingen: readonly (Wie & { readonly opzoekingen: number; readonly betrokkenen: number })[];
  readonly zonderRelatie: readonly (Wie & { readonly betrokkene: string; readonly relatie: string; readonly traceId: string; readonly moment: number })[];
};

type Opzoeking = Wie & { readonly betrokkene: string; readonly traceId: string; readonly moment: number; readonly relaties: ReadonlySet<string> };

const uurEnDag = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', weekday: 'short', hour: '2-digit', hourCycle: 'h23' });

/** Whether a moment (ms) is on a working day from 07:00 to 20:00 in the Netherlands. Public holidays count as working days. */
export function isWerktijd(moment: number): boolean {
  const delen = new Map(uurEnDag.formatToParts(moment).map(({ type, value }) => [type, value]));
  const [dag, uur] = [delen.get('weekday'), Number(delen.get('hour'))];
  return dag !== 'Sat' && dag !== 'Sun' && uur >= 7 && uur < 20;
}

function listOpzoekingen(regels: Iterable<Logregel>, eigenRollen: ReadonlySet<string>): Opzoeking[] {
  const opzoekingen = new Map<string, Opzoeking & { moment: number; relaties: Set<string> }>();
  for (const { trace_id: traceId, start_time: moment, attributes } of regels) {
    const betrokkene = attributes['dpl.core.data_subject_id'];
    if (betrokkene === undefined || eigenRollen.has(attributes['loketgraaf.rol'])) continue;
    const gebruiker = attributes['loketgraaf.gebruiker'];
    const sleutel = JSON.stringify([traceId, gebruiker, betrokkene]);
    const er = opzoekingen.get(sleutel) ?? { gebruiker, organisatie: attributes['loketgraaf.organisatie'], betrokkene, traceId, moment, relaties: new Set<string>() };
    er.moment = Math.min(er.moment, moment);
    er.relaties.add(attributes['loketgraaf.relatie']);
    opzoekingen.set(sleutel, er);
  }
  return [...opzoekingen.values()];
}

const groepen = (opzoekingen: readonly Opzoeking[], sleutel: (opzoeking: Opzoeking) => string): readonly (readonly [Opzoeking, ...Opzoeking[]])[] =>
  [...Map.groupBy(opzoekingen, sleutel).values()].flatMap(([eerste, ...rest]) => (eerste === undefined ? [] : [[eerste, ...rest] as const]));

const perGebruiker = ({ gebruiker, organisatie }: Opzoeking): string => JSON.stringify([organisatie, gebruiker]);
const wie = ({ gebruiker, organisatie }: Opzoeking): Wie => ({ gebruiker, organisatie });
const verschillend = (waarden: readonly string[]): number => new Set(waarden).size;
const meesteEerst = <T>(lijst: readonly T[], aantal: (een: T) => number, naam: (een: T) => string): T[] =>
  [...lijst].sort((a, b) => aantal(b) - aantal(a) || (naam(a) < naam(b) ? -1 : 1));

/** Without a relation to the person: GEEN, or an aanmelding after which no intake came. Another relation in the same request is one. */
const isZonderRelatie = ({ relaties, betrokkene }: Opzoeking, metIntake: ReadonlySet<string>): boolean =>
  [...relaties].every((relatie) => relatie === 'GEEN' || (relatie === 'AANMELDING' && !metIntake.has(betrokkene)));

/** The report over records of one period, in any order. */
export function berekenIndicatoren(regels: Iterable<Logregel>, { drempels, metIntake, eigenRollen = new Set(['burger']) }: Indicatoropties): Indicatoren {
  const alle = listOpzoekingen(regels, eigenRollen);
  const laat = groepen(alle.filter(({ moment }) => !isWerktijd(moment)), perGebruiker).map((groep) => ({ ...wie(groep[0]), aantal: groep.length }));
  const betrokkenen = groepen(alle, ({ betrokkene }) => betrokkene)
    .map((groep) => ({ betrokkene: groep[0].betrokkene, opzoekingen: groep.length, gebruikers: verschillend(groep.map(perGebruiker)) }));
  const gebruikers = groepen(alle, perGebruiker)
    .map((groep) => ({ ...wie(groep[0]), opzoekingen: groep.length, betrokkenen: verschillend(groep.map(({ betrokkene }) => betrokkene)) }));
  const los = alle.filter((opzoeking) => isZonderRelatie(opzoeking, metIntake)).map((opzoeking) => ({
    ...wie(opzoeking), betrokkene: opzoeking.betrokkene, relatie: opzoeking.relaties.has('AANMELDING') ? 'AANMELDING' : 'GEEN', traceId: opzoeking.traceId, moment: opzoeking.moment,
  }));
  return {
    opzoekingen: alle.length,
    buitenWerktijd: meesteEerst(laat.filter(({ aantal }) => aantal >= drempels.buitenWerktijd), ({ aantal }) => aantal, ({ gebruiker }) => gebruiker),
    meestBekeken: meesteEerst(betrokkenen.filter(({ opzoekingen }) => opzoekingen >= drempels.perBetrokkene), ({ opzoekingen }) => opzoekingen, ({ betrokkene }) => betrokkene),
    meesteOpzoekingen: meesteEerst(gebruikers.filter(({ opzoekingen }) => opzoekingen >= drempels.perGebruiker), ({ opzoekingen }) => opzoekingen, ({ gebruiker }) => gebruiker),
    zonderRelatie: meesteEerst(los, ({ moment }) => moment, ({ traceId }) => traceId),
  };
}
