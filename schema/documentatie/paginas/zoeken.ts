import { isEnumType, isInputObjectType } from 'graphql';
import { listFoutcodes, meldingVan } from '../../../subgraphs/shared/foutcodes.ts';
import { adresVan } from '../delen.ts';
import { html } from '../html.ts';
import { listVelden, type Documentatiemodel } from '../model.ts';
import type { Pagina } from '../pagina.ts';
import { soortVan } from './type.ts';

/** One thing that can be found: its name, what it is, its address, its description. */
export type Zoekregel = readonly [naam: string, soort: string, adres: string, tekst: string];

/** Everything that can be found. */
export function listZoekregels({ typen, doelbindingen, voorbeelden }: Documentatiemodel): readonly Zoekregel[] {
  const vanTypen = typen.flatMap((type): Zoekregel[] => {
    const adres = adresVan(type.name);
    const deel = (soort: string) => ({ name, description }: { readonly name: string; readonly description?: string | null | undefined }): Zoekregel => [`${type.name}.${name}`, soort, `${adres}#${name}`, description ?? ''];
    return [
      [type.name, soortVan(type), adres, type.description ?? ''],
      ...listVelden(type).flatMap((veld) => [deel('veld')(veld), ...veld.args.map((argument): Zoekregel => [`${type.name}.${veld.name}.${argument.name}`, 'argument', `${adres}#${veld.name}.${argument.name}`, argument.description ?? ''])]),
      ...(isInputObjectType(type) ? Object.values(type.getFields()).map(deel('invoerveld')) : []),
      ...(isEnumType(type) ? type.getValues().map(deel('keuze')) : []),
    ];
  });
  return [
    ...vanTypen,
    ...doelbindingen.map(({ code, omschrijving }): Zoekregel => [code, 'doel', `doelen.html#${code}`, omschrijving]),
    ...listFoutcodes().map((code): Zoekregel => [code, 'fout', `fouten.html#${code}`, meldingVan(code)]),
    ...voorbeelden.map(({ naam, titel, toelichting }): Zoekregel => [titel, 'voorbeeld', `voorbeelden/${naam}.html`, toelichting.join(' ')]),
  ];
}

/** The index as a script: from a folder on disk a page may load a script, and no JSON. */
export const toZoekindex = (model: Documentatiemodel): string => `const zoekindex = ${JSON.stringify(listZoekregels(model))};\n`;

/** The page to search on. What is typed goes nowhere: not to a server, and not into an address. */
export const toZoeken = (): Pagina => ({
  titel: 'Zoeken', wortel: '', scripts: ['zoekindex.js', 'zoeken.js'],
  inhoud: html`
<noscript><p>Zoeken werkt alleen met JavaScript. Alles staat ook in de lijst <a href="alfabet.html">van A tot Z</a>.</p></noscript>
<form id="zoekformulier" role="search" hidden="hidden">
<label for="zoekvraag">Zoek op een naam of op woorden uit de omschrijving</label>
<input id="zoekvraag" type="search" autocomplete="off" spellcheck="false" />
</form>
<p id="zoekstand" role="status"></p>
<ol id="zoekresultaten"></ol>`,
});
