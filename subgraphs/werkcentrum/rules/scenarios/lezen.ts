// Reads scenario files: a policy colleague writes only the facts that differ from a base, in plain values.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { bekend, NIET_VERTELD, onbekend, type Doelgroepkenmerk, type Feit, type Persoonsfeiten } from '../feiten.ts';

/** "alles onbekend": nobody said anything. "alles bekend en nee": 40 years old, works, nothing else is the case. */
export const BASES: Readonly<Record<'alles onbekend' | 'alles bekend en nee', Persoonsfeiten>> = {
  'alles onbekend': {
    geboortedatum: NIET_VERTELD, uitkeringenUwv: [NIET_VERTELD], uitkeringenGemeente: [NIET_VERTELD], doelgroepregister: NIET_VERTELD,
    startkwalificatie: NIET_VERTELD, eersteWerkloosheidsdag: NIET_VERTELD, praktijkleren: NIET_VERTELD, aanspraken: NIET_VERTELD,
    werkfitperioden: NIET_VERTELD, isWerkzaam: NIET_VERTELD, ontslagdreiging: NIET_VERTELD, sociaalPlan: NIET_VERTELD,
    contractEindigtOp: NIET_VERTELD, isZelfstandig: NIET_VERTELD, inkomenOntoereikend: NIET_VERTELD, arbeidsbeperking: NIET_VERTELD,
    opleidingsniveau: NIET_VERTELD, flexibelContract: NIET_VERTELD, schoolverlater: NIET_VERTELD, jarenInLaatsteFunctie: NIET_VERTELD,
    taalniveauMondeling: NIET_VERTELD, eigenBehoefte: NIET_VERTELD, verwachteWerkloosheidMaanden: NIET_VERTELD, sector: NIET_VERTELD,
    doelgroepkenmerken: {},
  },
  'alles bekend en nee': {
    geboortedatum: bekend('1986-01-01', 'BRON', ['brp']), uitkeringenUwv: [bekend([], 'BRON', ['uwv'])],
    uitkeringenGemeente: [bekend([], 'BRON', ['gemeente'])],
    doelgroepregister: bekend({ geregistreerd: false, wajong: false }, 'BRON', ['doelgroepregister']),
    startkwalificatie: bekend(true, 'BRON', ['duo']), eersteWerkloosheidsdag: bekend(null, 'BRON', ['uwv']),
    praktijkleren: bekend([], 'BRON', ['sbb']), aanspraken: bekend([], 'BRON', ['fonds']), werkfitperioden: bekend([], 'BRON', ['gemeente']),
    isWerkzaam: bekend(true, 'OPGAVE', ['intake']), ontslagdreiging: bekend(false, 'OPGAVE', ['intake']), sociaalPlan: bekend(false, 'OPGAVE', ['intake']),
    contractEindigtOp: bekend(null, 'OPGAVE', ['intake']), isZelfstandig: bekend(false, 'OPGAVE', ['intake']),
    inkomenOntoereikend: bekend(false, 'OPGAVE', ['intake']), arbeidsbeperking: bekend(false, 'OPGAVE', ['intake']),
    opleidingsniveau: bekend('WO', 'OPGAVE', ['intake']), flexibelContract: bekend(false, 'OPGAVE', ['intake']),
    schoolverlater: bekend(false, 'OPGAVE', ['intake']), jarenInLaatsteFunctie: bekend(2, 'OPGAVE', ['intake']),
    taalniveauMondeling: bekend('B1', 'OPGAVE', ['intake']), eigenBehoefte: bekend(false, 'OPGAVE', ['intake']),
    verwachteWerkloosheidMaanden: bekend(2, 'OPGAVE', ['intake']), sector: bekend('zorg', 'OPGAVE', ['intake']),
    doelgroepkenmerken: {},
  },
};

const dag = z.iso.date();
const jaNee = z.boolean();
const leegbareDag = dag.nullable().default(null);
const termijn = z.strictObject({ begindatum: leegbareDag, einddatum: leegbareDag });

const ontbrekend = z.strictObject({
  onbekend: z.enum(['NIET_BESCHIKBAAR', 'TIJD_OP', 'NIET_BEVOEGD', 'GEEN_KOPPELING', 'vraag voor de intake']),
  bron: z.string().nullable().default(null),
}).transform(({ onbekend: stand, bron }) => onbekend([{ bron, status: stand === 'vraag voor de intake' ? null : stand }]));

const feit = <T>(waarde: z.ZodType<T>, herkomst: 'BRON' | 'OPGAVE', bron: string): z.ZodType<Feit<T>> =>
  z.union([ontbrekend, waarde.transform((gelezen) => bekend(gelezen, herkomst, [bron]))]);

const uitkering = z.strictObject({
  wet: z.enum(['WW', 'WIA', 'WAO', 'WAZ', 'WAJONG', 'ZW', 'IOW', 'BIJSTAND', 'IOAW', 'IOAZ', 'BBZ', 'ANDERS']),
  begindatum: leegbareDag, einddatum: leegbareDag, maximaalTot: leegbareDag, isAangevraagd: jaNee.default(false),
});
const aanspraak = z.strictObject({
  fonds: z.string(), sector: z.string(), werkzaamInSector: jaNee.nullable(), premieBetaald: jaNee.nullable(), aanvragenTot: leegbareDag,
});
const opgave = <T>(waarde: z.ZodType<T>): z.ZodType<Feit<T>> => feit(waarde, 'OPGAVE', 'intake');
const vanUwv = feit(z.array(uitkering), 'BRON', 'uwv');
const vanGemeente = feit(z.array(uitkering), 'BRON', 'gemeente');

const afwijking = z.strictObject({
  geboortedatum: feit(dag, 'BRON', 'brp'),
  uitkeringenUwv: vanUwv.transform((een) => [een]),
  uitkeringenGemeente: vanGemeente.transform((een) => [een]),
  uitkeringenTweeGemeenten: z.array(vanGemeente),
  doelgroepregister: feit(z.strictObject({ geregistreerd: jaNee, wajong: jaNee.nullable() }), 'BRON', 'doelgroepregister'),
  startkwalificatie: feit(jaNee, 'BRON', 'duo'),
  eersteWerkloosheidsdag: feit(dag.nullable(), 'BRON', 'uwv'),
  praktijkleren: feit(z.array(termijn.extend({ erkendLeerbedrijf: jaNee.nullable() })), 'BRON', 'sbb'),
  aanspraken: feit(z.array(aanspraak), 'BRON', 'fonds'),
  werkfitperioden: feit(z.array(termijn), 'BRON', 'gemeente'),
  isWerkzaam: opgave(jaNee), ontslagdreiging: opgave(jaNee), sociaalPlan: opgave(jaNee), contractEindigtOp: opgave(dag.nullable()),
  isZelfstandig: opgave(jaNee), inkomenOntoereikend: opgave(jaNee), arbeidsbeperking: opgave(jaNee),
  opleidingsniveau: opgave(z.enum(['GEEN', 'VMBO', 'MBO1', 'MBO2', 'MBO3', 'MBO4', 'HBO', 'WO'])),
  flexibelContract: opgave(jaNee), schoolverlater: opgave(jaNee), jarenInLaatsteFunctie: opgave(z.number()),
  taalniveauMondeling: opgave(z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])), eigenBehoefte: opgave(jaNee),
  verwachteWerkloosheidMaanden: opgave(z.number()), sector: opgave(z.string()),
  doelgroepkenmerken: z.partialRecord(z.enum(['DD06', 'ED03', 'ED05', 'ED06', 'ED07', 'ED08', 'ED09'] satisfies Doelgroepkenmerk[]), opgave(jaNee)),
}).partial();

const BASISNAMEN = z.enum(['alles onbekend', 'alles bekend en nee']);

/** The facts of a scenario: a base, and what differs from it. */
export const feitenSchema = z.looseObject({ basis: BASISNAMEN }).transform(({ basis, ...rest }): Persoonsfeiten => {
  const { uitkeringenTweeGemeenten, ...anders } = afwijking.parse(rest);
  const bekende = Object.fromEntries(Object.entries(anders).filter(([, waarde]) => waarde !== undefined));
  const gemeenten = uitkeringenTweeGemeenten === undefined ? {} : { uitkeringenGemeente: uitkeringenTweeGemeenten };
  return { ...BASES[basis], ...bekende, ...gemeenten };
});

/** Reads a file beside this one: a list of scenarios with their own extra fields. */
export function leesScenarios<V extends z.ZodRawShape>(bestand: string, extra: V) {
  const scenario = z.strictObject({ naam: z.string(), grond: z.string(), peildatum: dag, feiten: feitenSchema, ...extra });
  return z.array(scenario).min(1).parse(JSON.parse(readFileSync(new URL(bestand, import.meta.url), 'utf8')));
}
