import type { GraphQLNamedType } from 'graphql';
import { adresVan, eersteZin } from '../delen.ts';
import { html, type Html } from '../html.ts';
import { listVelden, type Documentatiemodel } from '../model.ts';
import type { Pagina } from '../pagina.ts';
import { soortVan } from './type.ts';

const regel = (type: GraphQLNamedType): Html => html`<li><a href="${adresVan(type.name)}">${type.name}</a> (${soortVan(type)}): ${eersteZin(type.description)}</li>`;

/** Every type by its name. */
export function toAlfabet({ typen }: Documentatiemodel): Pagina {
  const groepen = [...Map.groupBy(typen, ({ name }) => name.charAt(0).toUpperCase())];
  return {
    titel: 'Van A tot Z', wortel: '',
    inhoud: html`<nav aria-label="Letters"><ul class="rij">${groepen.map(([letter]) => html`<li><a href="#letter-${letter}">${letter}</a></li>`)}</ul></nav>
${groepen.map(([letter, eigen]) => html`<h2 id="letter-${letter}">${letter}</h2><ul>${eigen.map(regel)}</ul>`)}`,
  };
}

const wortelsVan = ({ api }: Documentatiemodel): readonly GraphQLNamedType[] => [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()].flatMap((type) => type ?? []);

/** What each subgraph gives: the questions that it answers, and the types. What it contributes to merged fields is said with those fields. */
export function toSubgrafen(model: Documentatiemodel): Pagina {
  const { herkomsten, typen } = model;
  const wortels = wortelsVan(model);
  const deel = (subgraaf: string): Html => {
    const eigen = typen.filter((type) => !wortels.includes(type) && herkomsten.vanType(type.name).includes(subgraaf));
    const vragen = wortels.flatMap((wortel) => listVelden(wortel).filter(({ name }) => herkomsten.vanVeld(wortel.name, name).subgrafen.includes(subgraaf)).map((veld) => ({ wortel, veld })));
    const bijgedragen = typen.flatMap((type) => listVelden(type).filter(({ name }) => herkomsten.vanVeld(type.name, name).bijdragers.includes(subgraaf)).map((veld) => ({ wortel: type, veld })));
    const lijst = (kop: string, velden: typeof vragen): Html | null => (velden.length === 0 ? null : html`<h3>${kop}</h3>
<ul>${velden.map(({ wortel, veld }) => html`<li><a href="${adresVan(wortel.name)}#${veld.name}">${wortel.name}.${veld.name}</a>: ${eersteZin(veld.description)}</li>`)}</ul>`);
    return html`<h2 id="${subgraaf}">${subgraaf}</h2>
${lijst('Wat te vragen en te doen is', vragen)}${lijst('Waar deze subgraaf aan bijdraagt', bijgedragen)}${eigen.length > 0 ? html`<h3>Typen</h3><ul>${eigen.map(regel)}</ul>` : ''}`;
  };
  return {
    titel: 'Per subgraaf', wortel: '',
    inhoud: html`<p>Een subgraaf is het deel van een partij. Werkcentrum voegt samen wat partijen over één persoon bijdragen.</p>
<nav aria-label="Subgrafen"><ul class="rij">${herkomsten.subgrafen.map((naam) => html`<li><a href="#${naam}">${naam}</a></li>`)}</ul></nav>${herkomsten.subgrafen.map(deel)}`,
  };
}

const basistypen = [
  ['ID', 'Een kenmerk: tekst zonder betekenis voor wie haar leest.'], ['String', 'Tekst.'], ['Int', 'Een geheel getal.'], ['Float', 'Een getal met decimalen.'], ['Boolean', 'Waar of niet waar (true of false).'],
] as const;

/** The start page. */
export function toBegin(model: Documentatiemodel): Pagina {
  const inhoud = html`
<p>Loketgraaf is één graaf over de systemen van UWV, gemeenten, SBB en O&amp;O-fondsen. Hier staat wat u kunt vragen, wie het mag zien, voor welk doel, en waar het vandaan komt.</p>
<h2>Waar te beginnen</h2>
<ul>${wortelsVan(model).map((type) => html`<li><a href="${adresVan(type.name)}">${type.name}</a>: ${type.description ?? ''}</li>`)}
<li><a href="voorbeelden.html">Voorbeelden</a>: vragen met hun antwoord, over verzonnen personen.</li>
<li><a href="zoeken.html">Zoeken</a> in alle namen en omschrijvingen.</li></ul>
<h2>Hoe u vraagt</h2>
<p>U stelt elke vraag met POST aan <code>/graphql</code>, met een bewijs van wie u bent (de kop <code>Authorization</code>) en één doel (de kop <code>Doelbinding</code>). Welke doelen er zijn staat bij <a href="doelen.html">Doelen en rollen</a>. Een burgerservicenummer geeft u alleen mee als variabele.</p>
<h2>Hoe u deze bladzijden leest</h2>
<ul>
<li>Een uitroepteken achter een type betekent: nooit leeg. Rechte haken betekenen: een lijst.</li>
<li>Een lege lijst betekent: er is niets. Leeg (null) betekent: dit is niet bekend, of u mag het niet zien.</li>
<li>Bij elk veld staat wanneer het leeg is. Wat <span class="afgeleid">zo</span> is geschreven, volgt uit het schema; de rest staat in de omschrijving.</li>
<li>„Wie mag” noemt de doelen en de rollen. Daarnaast moet er een reden zijn om juist deze persoon te zien; zie <a href="doelen.html">Doelen en rollen</a>.</li>
</ul>
<h2>Basissoorten</h2>
<dl>${basistypen.map(([naam, uitleg]) => html`<dt id="basis-${naam}">${naam}</dt><dd>${uitleg}</dd>`)}</dl>`;
  return { titel: 'Wat u de graaf kunt vragen', inhoud, wortel: '' };
}
