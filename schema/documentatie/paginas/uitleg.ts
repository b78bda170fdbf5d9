import { isEnumType } from 'graphql';
import { isHerprobeerbaar, listFoutcodes, meldingVan } from '../../../subgraphs/shared/foutcodes.ts';
import { listRedencodes, toelichtingVan } from '../../../subgraphs/shared/redenen.ts';
import { adresVan, toCode, toOmschrijving } from '../delen.ts';
import { html, type Html } from '../html.ts';
import { listVelden, type Documentatiemodel } from '../model.ts';
import type { Pagina } from '../pagina.ts';
import type { Voorbeeld } from '../voorbeelden.ts';
import { verkort } from '../voorbeelden.ts';
import { listWieMag } from '../wie-mag.ts';

/** The purposes: on which ground, for whom, until when, and what can be asked for each. */
export function toDoelen(model: Documentatiemodel): Pagina {
  const { api, beleid, doelbindingen } = model;
  const vragenVoor = (doel: string): readonly string[] => [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()].flatMap((type) => (type ? listVelden(type).flatMap(({ name }) => {
    const wie = listWieMag(beleid, doelbindingen, `${type.name}.${name}`);
    return wie?.some(({ doelen }) => doelen.includes(doel)) ? [`${type.name}.${name}`] : [];
  }) : []));
  const link = (plek: string): Html => {
    const [type = '', veld = ''] = plek.split('.');
    return html`<li><a href="${adresVan(type)}#${veld}">${plek}</a></li>`;
  };
  const inhoud = html`
<p>Elke vraag heeft één doel. Het doel, de partij en de rol van wie vraagt bepalen samen welke velden er zijn. Wat hier niet staat, is geweigerd.</p>
<p>Dat is niet alles. Wie iets over een persoon vraagt, moet ook een reden hebben om juist die persoon te zien: de eigen gegevens, de eigen regio, een aanmelding of een overdracht. Private partijen hebben daarbij toestemming van de persoon nodig. Wie die reden niet heeft, krijgt hetzelfde antwoord als wanneer de persoon niet bestaat.</p>
${doelbindingen.map(({ code, omschrijving, grondslag, vanaf, tot, partijen, rollen }) => html`
<h2 id="${code}">${code}</h2>
<p>${omschrijving}</p>
<dl><dt>Grondslag</dt><dd>${grondslag.artikel}${grondslag.teVerifieren ? ' (nog door niemand geverifieerd: geldt niet in productie)' : ''}</dd>
<dt>Geldig</dt><dd>van ${vanaf} tot en met ${tot}</dd><dt>Partijen</dt><dd>${partijen.join(', ')}</dd><dt>Rollen</dt><dd>${rollen.join(', ')}</dd>
<dt>Te vragen en te doen</dt><dd><ul class="kolommen">${vragenVoor(code).map(link)}</ul></dd></dl>`)}`;
  return { titel: 'Doelen en rollen', inhoud, wortel: '' };
}

/** Every code that stands with an error. */
export const toFouten = (): Pagina => ({
  titel: 'Fouten', wortel: '',
  inhoud: html`
<p>Gaat er iets mis, dan staat er naast <code>data</code> een lijst <code>errors</code>. Elke fout heeft een vaste code in <code>extensions.code</code>, een zin, of opnieuw proberen zin heeft (<code>herprobeerbaar</code>) en waar het kan de bron en een <code>traceId</code>. De rest van het antwoord blijft staan.</p>
<p>Klopt de invoer van een handeling niet, dan is dat geen fout van deze soort: dan staat in het antwoord bij <code>fouten</code> wat er niet klopt, alles in één keer. Zie <a href="${adresVan('Invoerfout')}">Invoerfout</a>.</p>
${listFoutcodes().map((code) => html`
<h2 id="${code}">${code}</h2>
<p>${meldingVan(code)}</p><p>${isHerprobeerbaar(code) ? 'Opnieuw proberen kan helpen.' : 'Opnieuw proberen helpt niet.'}</p>`)}`,
});

const gevolgen: Readonly<Record<string, string>> = {
  ACTUEEL: 'Wat hier staat is volledig: wat ontbreekt is er niet.',
  NIETS_GEVONDEN: 'Toon dit als „niets vastgelegd”. Het is bekend dat er niets is.',
  NIET_BESCHIKBAAR: 'Toon dit als „onbekend”, nooit als „nee”. Opnieuw vragen kan helpen.',
  TIJD_OP: 'Toon dit als „onbekend”, nooit als „nee”. Opnieuw vragen kan helpen.',
  NIET_BEVOEGD: 'Toon dit als „niet in te zien”. Opnieuw vragen helpt niet.',
  GEEN_KOPPELING: 'Toon dit als „onbekend”. Met koppelPartij kan er een koppeling komen.',
  VEROUDERD: 'Toon de peildatum erbij.',
};

/** What a source may have answered, and the reasons for that. */
export function toBronnen({ api }: Documentatiemodel): Pagina {
  const status = api.getType('Bronstatus');
  const inhoud = html`
<p>Bij alles wat van meer partijen komt staan de <a href="${adresVan('Bron')}">bronnen</a>: wie is gevraagd en wat die antwoordde. Daaraan ziet u of leeg „niets” betekent of „onbekend”.</p>
${isEnumType(status) ? status.getValues().map(({ name, description }) => html`<h2 id="${name}">${name}</h2>${toOmschrijving(description)}${gevolgen[name] === undefined ? '' : html`<p>${gevolgen[name]}</p>`}`) : ''}
<h2 id="redenen">Redenen</h2>
<p>Is er geen actueel antwoord, dan zegt <code>reden</code> waarom.</p>
<dl>${listRedencodes().map((code) => html`<dt id="reden-${code}">${code}</dt><dd>${toelichtingVan(code)}</dd>`)}</dl>`;
  return { titel: 'Wat een bron antwoordde', inhoud, wortel: '' };
}

/** The list of examples. */
export const toVoorbeelden = ({ voorbeelden }: Documentatiemodel): Pagina => ({
  titel: 'Voorbeelden', wortel: '',
  inhoud: html`<p>${voorbeelden.length === 0 ? 'Hier zijn geen voorbeelden meegekomen.' : 'Vragen met hun antwoord, over verzonnen personen. De tests van de graaf bewijzen dat zij zo worden beantwoord.'}</p>
<ul>${voorbeelden.map(({ naam, titel, toelichting }) => html`<li><a href="voorbeelden/${naam}.html">${titel}</a>: ${toelichting[0] ?? ''}</li>`)}</ul>`,
});

/** One example, whole. */
export const toVoorbeeldpagina = ({ titel, toelichting, vraag, antwoord }: Voorbeeld): Pagina => ({
  titel, wortel: '../',
  inhoud: html`<p>${toelichting.join(' ')}</p><h2>De vraag</h2>${toCode(vraag, 'De vraag')}<h2>Het antwoord</h2><p>Van lange lijsten de eerste acht.</p>${toCode(JSON.stringify(verkort(antwoord, 8), null, 2), 'Het antwoord')}`,
});
