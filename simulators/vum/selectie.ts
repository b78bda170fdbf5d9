// The question language of the VUM contracts 3.0.0, as plain as it can be: the reference for every faster reading of it.
// Semantics are MongoDB's, but that only combinations of field and operator that the contract describes have an effect (its README, "JSON weergave
// van de selectievraag"). Where the question names a field otherwise than the profile holds it, the field that is meant is read:
// - `beroep.codeBeroepsnaam` within bemiddelingsberoep: elements of bemiddelingsberoep are themselves the beroep;
// - `datumAanvangBeschikbaarVoorWerk`: the profile holds it in flexibiliteit;
// - `datumAanvangWerkzaamheden`: the vacancy holds it in arbeidsVoorwaarden.

/** Distance in km between two postcodes of four digits; null where one is not known. */
export type Afstand = (a: string, b: string) => number | null;

/** Whether a profile meets what was asked. */
export type Toets = (profiel: unknown) => boolean;

/** Which of the two kinds is asked for. */
export type Soort = 'werkzoekende' | 'vacature';

/** Reads one part of a question; null when it says nothing that the contract describes, and so has no effect. */
type Beschrijving = (vraag: unknown) => Toets | null;

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const lijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);

/** All values at a path: it goes through arrays, and gives what an array at its end holds. Empty text counts as absent, as the README has it. */
const waardenOp = (waarde: unknown, pad: readonly string[], vanaf = 0): readonly unknown[] => {
  if (Array.isArray(waarde)) return waarde.flatMap((deel) => waardenOp(deel, pad, vanaf));
  const naam = pad[vanaf];
  if (naam === undefined) return waarde === undefined || waarde === null || waarde === '' ? [] : [waarde];
  return isObject(waarde) ? waardenOp(waarde[naam], pad, vanaf + 1) : [];
};

/** Values of unlike kinds are never before or after each other. */
const isGeordend = (waarde: unknown, grens: unknown, oordeel: (verschil: number) => boolean): boolean => {
  if (typeof waarde === 'number' && typeof grens === 'number') return oordeel(waarde - grens);
  if (typeof waarde === 'string' && typeof grens === 'string') return oordeel(waarde === grens ? 0 : waarde < grens ? -1 : 1);
  return false;
};

const operatoren = {
  $eq: (waarde: unknown, grens: unknown) => waarde === grens,
  $gte: (waarde: unknown, grens: unknown) => isGeordend(waarde, grens, (verschil) => verschil >= 0),
  $lte: (waarde: unknown, grens: unknown) => isGeordend(waarde, grens, (verschil) => verschil <= 0),
  $lt: (waarde: unknown, grens: unknown) => isGeordend(waarde, grens, (verschil) => verschil < 0),
};

/** A value at a path, by the operators that are described for it: each must hold for some value; what is absent meets none. */
const vergelijk = (pad: string, ...beschreven: readonly (keyof typeof operatoren)[]): Beschrijving => (vraag) => {
  if (!isObject(vraag)) return null;
  const gevraagd = beschreven.filter((naam) => vraag[naam] !== undefined);
  if (gevraagd.length === 0) return null;
  const delen = pad.split('.');
  return (profiel) => {
    const waarden = waardenOp(profiel, delen);
    return gevraagd.every((naam) => waarden.some((waarde) => operatoren[naam](waarde, vraag[naam])));
  };
};

const bestaat = (toets: Toets | null): toets is Toets => toets !== null;

/** All that is described of an object must hold. */
const alles = (velden: Readonly<Record<string, Beschrijving>>): Beschrijving => (vraag) => {
  const toetsen = Object.entries(velden).map(([naam, beschrijving]) => beschrijving(isObject(vraag) ? vraag[naam] : undefined)).filter(bestaat);
  return toetsen.length === 0 ? null : (profiel) => toetsen.every((toets) => toets(profiel));
};

/** `$or`: one of the described alternatives must hold; one that says nothing described is as if it were not there. */
const of = (velden: Readonly<Record<string, Beschrijving>>): Beschrijving => (vraag) => {
  const toetsen = lijst(isObject(vraag) ? vraag['$or'] : undefined).map(alles(velden)).filter(bestaat);
  return toetsen.length === 0 ? null : (profiel) => toetsen.some((toets) => toets(profiel));
};

/** `$elemMatch`: one element of an array must by itself meet all. */
const element = (binnen: Beschrijving): Beschrijving => (vraag) => {
  const toets = binnen(isObject(vraag) ? vraag['$elemMatch'] : undefined);
  return toets && ((reeks) => lijst(reeks).some(toets));
};

/** `$all`: every one that is listed must hold. */
const elk = (binnen: Beschrijving): Beschrijving => (vraag) => {
  const toetsen = lijst(isObject(vraag) ? vraag['$all'] : undefined).map(binnen).filter(bestaat);
  return toetsen.length === 0 ? null : (profiel) => toetsen.every((toets) => toets(profiel));
};

/** Asks of what is at a path, arrays whole. */
const op = (pad: string, binnen: Beschrijving): Beschrijving => (vraag) => {
  const toets = binnen(vraag);
  return toets && ((profiel) => toets(pad.split('.').reduce<unknown>((waarde, naam) => (isObject(waarde) ? waarde[naam] : undefined), profiel)));
};

const gebied = (pad: string, afstandKm: Afstand): Beschrijving => (vraag) => {
  if (!isObject(vraag)) return null;
  const { postcode, afstand } = vraag;
  if (typeof postcode !== 'string' || typeof afstand !== 'number') return null;
  const delen = pad.split('.');
  return (profiel) => waardenOp(profiel, delen).some((eigen) => {
    const km = typeof eigen === 'string' ? afstandKm(postcode.slice(0, 4), eigen.slice(0, 4)) : null;
    return km !== null && km <= afstand;
  });
};

const rijbewijs = elk(element(alles({ codeSoortRijbewijs: vergelijk('codeSoortRijbewijs', '$eq') })));

const taalbeheersing = elk(element(alles({
  codeTaal: vergelijk('codeTaal', '$eq'),
  codeNiveauTaalbeheersingMondeling: vergelijk('codeNiveauTaalbeheersingMondeling', '$gte'),
  codeNiveauTaalbeheersingSchriftelijk: vergelijk('codeNiveauTaalbeheersingSchriftelijk', '$gte'),
})));

/** Described are two forms: with `$lt` beside it `$gte`, or `$eq` without `$lt`. */
const niveau: Beschrijving = (vraag) => vergelijk('codeWerkEnDenkniveauMinimaal', ...(isObject(vraag) && vraag['$lt'] !== undefined ? ['$gte', '$lt'] as const : ['$eq'] as const))(vraag);

const gedeeld = {
  'flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst': vergelijk('flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst', '$eq'),
  'werktijden.aantalWerkurenPerWeekMaximaal': vergelijk('werktijden.aantalWerkurenPerWeekMaximaal', '$gte'),
  'werktijden.aantalWerkurenPerWeekMinimaal': vergelijk('werktijden.aantalWerkurenPerWeekMinimaal', '$lte'),
};

const beschreven: Readonly<Record<Soort, (afstandKm: Afstand) => Readonly<Record<string, Beschrijving>>>> = {
  werkzoekende: (afstandKm) => ({
    ...gedeeld,
    selectiegebied: gebied('mobiliteit.bemiddelingspostcode', afstandKm),
    bemiddelingsberoep: op('bemiddelingsberoep', element(of({ 'beroep.codeBeroepsnaam': vergelijk('codeBeroepsnaam', '$eq') }))),
    contractvorm: op('contractvorm', element(of({ codeTypeArbeidscontract: vergelijk('codeTypeArbeidscontract', '$eq') }))),
    'arbeidsmarktkwalificatie.rijbewijs': op('arbeidsmarktkwalificatie.rijbewijs', rijbewijs),
    'arbeidsmarktkwalificatie.taalbeheersing': op('arbeidsmarktkwalificatie.taalbeheersing', taalbeheersing),
    datumAanvangBeschikbaarVoorWerk: vergelijk('flexibiliteit.datumAanvangBeschikbaarVoorWerk', '$lte'),
    'werktijden.indicatieKantoortijden': vergelijk('werktijden.indicatieKantoortijden', '$eq'),
  }),
  vacature: (afstandKm) => ({
    ...gedeeld,
    selectiegebied: gebied('adres.postcode', afstandKm),
    'beroep.codeBeroepsnaam': vergelijk('beroep.codeBeroepsnaam', '$eq'),
    codeWerkEnDenkniveauMinimaal: niveau,
    datumAanvangWerkzaamheden: vergelijk('arbeidsVoorwaarden.datumAanvangWerkzaamheden', '$gte'),
    rijbewijs: op('rijbewijs', rijbewijs),
    taalbeheersing: op('taalbeheersing', taalbeheersing),
  }),
};

/** Reads a question of one kind once, for many profiles. Criteria named in `negeert` have no effect, as at a source of an older version. */
export const leesVraag = (soort: Soort, vraagObject: unknown, afstandKm: Afstand, negeert: ReadonlySet<string> = new Set()): Toets => {
  const velden = Object.entries(beschreven[soort](afstandKm)).filter(([naam]) => !negeert.has(naam));
  return alles(Object.fromEntries(velden))(vraagObject) ?? (() => true);
};

/** Only a vacancy has an address or a number of its own. */
const soortVan = (profiel: unknown): Soort => (isObject(profiel) && ('adres' in profiel || 'idVacature' in profiel) ? 'vacature' : 'werkzoekende');

/** Whether a profile of either kind meets a question (the `vraagObject` of the contract). Distances are asked between the four digits of two postcodes. */
export const voldoetAan = (vraagObject: unknown, profiel: unknown, afstandKm: Afstand): boolean => leesVraag(soortVan(profiel), vraagObject, afstandKm)(profiel);
