import type { Code } from '../generated.ts';

const lijst = 'werkcentrum.Activiteitsoort';

// What can be agreed in a plan itself: the items of the menukaart, by their registration code, and what needs no instrument. Without those
// that only the banenafspraak has: whoever reads the plan would read the doelgroepregister from it.
const omschrijvingen: ReadonlyMap<string, string> = new Map([
  ['RMT-SOLL', 'Training in solliciteren'], ['RMT-VERST', 'Versterken van de arbeidsmarktpositie'], ['RMT-LOOPB', 'Loopbaanondersteuning'],
  ['RMT-SCHOL', 'Scholing'], ['RMT-VAARD', 'Vaardigheidstraining'], ['RMT-BEGSCH', 'Begeleiding bij scholing'], ['RMT-MATCH', 'Bemiddeling naar werk'],
  ['RMT-MAATW', 'Maatwerkbudget'], ['RMT-ZOEK', 'Breder leren zoeken naar werk'], ['RMT-HULP', 'Hulp bij solliciteren'], ['RMT-GRENS', 'Bemiddeling over de grens'],
  ['RMT-ONTM', 'Ontmoeting met werkgevers'], ['RMT-COACH', 'Coach voor werk en leven'], ['RMT-WERKPLEK', 'Aanpassing van de werkplek'],
  ['RMT-PLK-PV', 'Praktijkleren voor een praktijkverklaring'], ['RMT-PLK-CERT', 'Praktijkleren voor een certificaat'], ['RMT-PLK-DIPL', 'Praktijkleren voor een diploma'],
  ['GESPREK', 'Gesprek'], ['ORIENTATIE', 'Oriëntatie op werk'], ['SOLLICITEREN', 'Zelf solliciteren'], ['VRIJWILLIGERSWERK', 'Vrijwilligerswerk'],
  ['OVERIG', 'Iets anders'],
]);

/** The kind of every instrument of the menukaart, which is put in by an act of its own that judges it first. */
export const instrumentsoort = 'INSTRUMENT';

/** The kind of every proposal of somebody for a vacancy, which is made by an act of its own that asks for the vacancy first. */
export const voorstelsoort = 'VACATUREVOORSTEL';

const vanHandelingen = new Map([[instrumentsoort, 'Instrument van de menukaart'], [voorstelsoort, 'Voorgesteld voor een vacature']]);

/** The codes that can be agreed. */
export const activiteitsoorten: readonly string[] = [...omschrijvingen.keys()];

/** A kind of activity of a plan itself; an unknown code passes without words. */
export const toActiviteitsoort = (code: string): Code => ({ code, omschrijving: omschrijvingen.get(code) ?? vanHandelingen.get(code) ?? null, lijst });
