// What the contract lets somebody ask, written out field by field: no reader of a language, so that one can be held against it.

type Velden = Readonly<Record<string, unknown>>;
const isVelden = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const op = (waarde: unknown, ...namen: readonly string[]): unknown => namen.reduce<unknown>((deel, naam) => (isVelden(deel) ? deel[naam] : undefined), waarde);
const lijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);
const minstens = (waarde: unknown, grens: unknown): boolean =>
  (typeof waarde === 'number' && typeof grens === 'number' && waarde >= grens) || (typeof waarde === 'string' && typeof grens === 'string' && waarde >= grens);
const hoogstens = (waarde: unknown, grens: unknown): boolean => minstens(grens, waarde) && waarde !== undefined;

/** Whether nothing is asked with this operator, or it holds. */
const mits = (vraag: unknown, operator: string, houdt: (grens: unknown) => boolean): boolean => op(vraag, operator) === undefined || houdt(op(vraag, operator));

const rijbewijzen = (vraag: unknown, heeft: unknown): boolean => lijst(op(vraag, '$all'))
  .map((deel) => op(deel, '$elemMatch', 'codeSoortRijbewijs', '$eq')).filter((code) => code !== undefined)
  .every((code) => lijst(heeft).some((een) => op(een, 'codeSoortRijbewijs') === code));

const talen = (vraag: unknown, spreekt: unknown): boolean => lijst(op(vraag, '$all')).map((deel) => op(deel, '$elemMatch')).every((eis) => {
  const [code, mondeling, schriftelijk] = ['codeTaal', 'codeNiveauTaalbeheersingMondeling', 'codeNiveauTaalbeheersingSchriftelijk'].map((naam) => op(eis, naam));
  if ([op(code, '$eq'), op(mondeling, '$gte'), op(schriftelijk, '$gte')].every((grens) => grens === undefined)) return true;
  return lijst(spreekt).some((taal) => mits(code, '$eq', (grens) => op(taal, 'codeTaal') === grens)
    && mits(mondeling, '$gte', (grens) => minstens(op(taal, 'codeNiveauTaalbeheersingMondeling'), grens))
    && mits(schriftelijk, '$gte', (grens) => minstens(op(taal, 'codeNiveauTaalbeheersingSchriftelijk'), grens)));
});

/** One of the codes that are asked, among those that are there; an alternative that asks nothing holds always. */
function eenVan(vraag: unknown, naam: string, heeft: readonly unknown[]): boolean {
  const codes = lijst(op(vraag, '$elemMatch', '$or')).map((deel) => op(deel, naam, '$eq'));
  return codes.length === 0 || codes.includes(undefined) || codes.some((code) => heeft.includes(code));
}

function niveau(vraag: unknown, code: unknown): boolean {
  if (op(vraag, '$lt') === undefined) return mits(vraag, '$eq', (grens) => code === grens);
  return typeof code === 'string' && code < '7' && mits(vraag, '$gte', (grens) => minstens(code, grens));
}

/** Whether a profile holds to a question that the contract allows, but for the area. */
export function voldoetNaief(vraag: unknown, profiel: unknown): boolean {
  const gevraagd = (naam: string): unknown => op(vraag, naam);
  const gelijk = (naam: string, ...pad: readonly string[]): boolean => mits(gevraagd(naam), '$eq', (grens) => op(profiel, ...pad) === grens);
  const uren = mits(gevraagd('werktijden.aantalWerkurenPerWeekMaximaal'), '$gte', (grens) => minstens(op(profiel, 'werktijden', 'aantalWerkurenPerWeekMaximaal'), grens))
    && mits(gevraagd('werktijden.aantalWerkurenPerWeekMinimaal'), '$lte', (grens) => hoogstens(op(profiel, 'werktijden', 'aantalWerkurenPerWeekMinimaal'), grens));
  const beide = uren && gelijk('flexibiliteit.indicatieOnregelmatigWerkOfPloegendienst', 'flexibiliteit', 'indicatieOnregelmatigWerkOfPloegendienst');
  if (op(profiel, 'adres') !== undefined) {
    return beide && gelijk('beroep.codeBeroepsnaam', 'beroep', 'codeBeroepsnaam') && niveau(gevraagd('codeWerkEnDenkniveauMinimaal'), op(profiel, 'codeWerkEnDenkniveauMinimaal'))
      && mits(gevraagd('datumAanvangWerkzaamheden'), '$gte', (grens) => minstens(op(profiel, 'arbeidsVoorwaarden', 'datumAanvangWerkzaamheden'), grens))
      && rijbewijzen(gevraagd('rijbewijs'), op(profiel, 'rijbewijs')) && talen(gevraagd('taalbeheersing'), op(profiel, 'taalbeheersing'));
  }
  const kan = (naam: string): unknown => op(profiel, 'arbeidsmarktkwalificatie', naam);
  return beide && gelijk('werktijden.indicatieKantoortijden', 'werktijden', 'indicatieKantoortijden')
    && eenVan(gevraagd('bemiddelingsberoep'), 'beroep.codeBeroepsnaam', lijst(op(profiel, 'bemiddelingsberoep')).map((een) => op(een, 'codeBeroepsnaam')))
    && eenVan(gevraagd('contractvorm'), 'codeTypeArbeidscontract', lijst(op(profiel, 'contractvorm')).map((een) => op(een, 'codeTypeArbeidscontract')))
    && mits(gevraagd('datumAanvangBeschikbaarVoorWerk'), '$lte', (grens) => hoogstens(op(profiel, 'flexibiliteit', 'datumAanvangBeschikbaarVoorWerk'), grens))
    && rijbewijzen(gevraagd('arbeidsmarktkwalificatie.rijbewijs'), kan('rijbewijs')) && talen(gevraagd('arbeidsmarktkwalificatie.taalbeheersing'), kan('taalbeheersing'));
}
