import {
  isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType,
  type GraphQLEnumValue, type GraphQLField, type GraphQLInputField, type GraphQLNamedType,
} from 'graphql';
import { argumentplek } from '../../../subgraphs/shared/toegang/beleid.ts';
import { toCode, toOmschrijving, toPlekken, toStandaard, toTypenaam, toVeroudering, toVoorbeeldlinks, toWieMag } from '../delen.ts';
import type { Herkomst } from '../herkomst.ts';
import { html, metTussen, type Html } from '../html.ts';
import { listVelden, type Documentatiemodel } from '../model.ts';
import type { Pagina } from '../pagina.ts';
import { listWanneerLeeg } from '../wanneer-leeg.ts';

const wortel = '../';
const meesteVoorbeelden = 5;

/** What kind of type it is, in a word. */
export function soortVan(type: GraphQLNamedType): string {
  if (isObjectType(type)) return 'type';
  if (isInputObjectType(type)) return 'invoertype';
  if (isEnumType(type)) return 'keuzelijst';
  if (isScalarType(type)) return 'soort waarde';
  return isUnionType(type) ? 'een van meer typen' : 'interface';
}

const rij = (naam: string, inhoud: Html | null): Html | null => inhoud && html`<dt>${naam}</dt><dd>${inhoud}</dd>`;

const subgraaflinks = (namen: readonly string[]): Html => html`${metTussen(namen.map((naam) => html`<a href="${wortel}subgrafen.html#${naam}">${naam}</a>`), ', ')}`;

const toHerkomst = ({ subgrafen, bijdragers }: Herkomst): Html | null =>
  (subgrafen.length === 0 ? null : html`${subgraaflinks(subgrafen)}${bijdragers.length > 0 ? html`, samengevoegd uit wat ${subgraaflinks(bijdragers)} ${bijdragers.length === 1 ? 'bijdraagt' : 'bijdragen'}` : ''}`);

function toKosten({ gewicht, lijst }: Herkomst): Html | null {
  if (gewicht === null && lijst === null) return null;
  const lengte = lijst && html`Lijst${lijst.geschat === null ? '' : `, geschat op ${lijst.geschat}`}${lijst.argumenten.length > 0 ? html`; ${metTussen(lijst.argumenten.map((naam) => html`<code>${naam}</code>`), ' en ')} bepaalt de lengte` : ''}. `;
  return html`${lengte}${gewicht === null ? '' : `Telt voor ${gewicht} bij de geschatte kosten.`}`;
}

const toArgumenten = (model: Documentatiemodel, type: string, { name, args }: GraphQLField<unknown, unknown>): Html | null => (args.length === 0 ? null : html`<ul>${args.map((argument) => html`
<li id="${name}.${argument.name}"><code>${argument.name}: ${toTypenaam(argument.type, wortel)}</code> ${argument.description ?? ''}${toStandaard(argument)}${toVeroudering(argument.deprecationReason)}${
  model.beleid.regels.has(argumentplek(type, name, argument.name)) ? html`<div>Wie dit mag meegeven: ${toWieMag(model, argumentplek(type, name, argument.name), wortel)}</div>` : ''}</li>`)}</ul>`);

function toOperaties({ operatiesBij }: Documentatiemodel, coordinaat: string): Html | null {
  const perClient = [...Map.groupBy(operatiesBij.get(coordinaat) ?? [], ({ client }) => client)];
  return perClient.length === 0 ? null : html`<ul>${perClient.map(([client, eigen]) => html`<li>${client}: ${eigen.map(({ naam }) => naam).join(', ')}</li>`)}</ul>`;
}

const toLeeg = (model: Documentatiemodel, type: GraphQLNamedType, veld: GraphQLField<unknown, unknown>): Html =>
  html`${metTussen(listWanneerLeeg(model, type, veld).map(({ tekst, isAfgeleid }) => (isAfgeleid ? html`<span class="afgeleid">${tekst}</span>` : html`${tekst}`)), ' ')}`;

function toVeld(model: Documentatiemodel, type: GraphQLNamedType, veld: GraphQLField<unknown, unknown>): Html {
  const coordinaat = `${type.name}.${veld.name}`;
  const herkomst = model.herkomsten.vanVeld(type.name, veld.name);
  const voorbeelden = model.voorbeeldenBij.get(coordinaat) ?? [];
  return html`
<div class="veld" id="${veld.name}">
<h3><a href="#${veld.name}">${veld.name}</a><code>: ${toTypenaam(veld.type, wortel)}</code></h3>
${toOmschrijving(veld.description)}${toVeroudering(veld.deprecationReason)}
<dl>
${rij('Argumenten', toArgumenten(model, type.name, veld))}
${rij('Leeg (null)', toLeeg(model, type, veld))}
${rij('Wie mag', toWieMag(model, coordinaat, wortel))}
${rij('Komt van', toHerkomst(herkomst))}
${rij('Kosten', toKosten(herkomst))}
${rij('Gevraagd door', toOperaties(model, coordinaat))}
${rij('Voorbeelden', voorbeelden.length === 0 ? null : html`${toVoorbeeldlinks(voorbeelden.slice(0, meesteVoorbeelden), wortel)}${voorbeelden.length > meesteVoorbeelden ? ` en nog ${voorbeelden.length - meesteVoorbeelden}` : ''}`)}
</dl>
</div>`;
}

const toInvoerveld = (model: Documentatiemodel, type: string, veld: GraphQLInputField): Html => html`
<div class="veld" id="${veld.name}">
<h3><a href="#${veld.name}">${veld.name}</a><code>: ${toTypenaam(veld.type, wortel)}</code></h3>
${toOmschrijving(veld.description)}${toVeroudering(veld.deprecationReason)}
<dl>
${rij('Als het ontbreekt', toStandaard(veld) ?? (String(veld.type).endsWith('!') ? html`Verplicht.` : html`Het mag ontbreken.`))}
${rij('Wie mag', model.beleid.regels.has(`${type}.${veld.name}`) ? toWieMag(model, `${type}.${veld.name}`, wortel) : html`Wie het veld mag vragen waar dit bij hoort.`)}
${rij('Meegegeven door', toOperaties(model, `${type}.${veld.name}`))}
</dl>
</div>`;

const toKeuze = ({ name, description, deprecationReason }: GraphQLEnumValue): Html => html`
<div class="veld" id="${name}">
<h3><a href="#${name}">${name}</a></h3>
${toOmschrijving(description)}${toVeroudering(deprecationReason)}
</div>`;

function toDelen(model: Documentatiemodel, type: GraphQLNamedType): Html {
  if (isInputObjectType(type)) return html`<h2>Velden</h2>${Object.values(type.getFields()).map((veld) => toInvoerveld(model, type.name, veld))}`;
  if (isEnumType(type)) return html`<h2>Keuzes</h2>${type.getValues().map(toKeuze)}`;
  if (isUnionType(type)) return html`<h2>Dit is een van</h2><ul>${type.getTypes().map((lid) => html`<li id="${lid.name}">${toTypenaam(lid, wortel)}</li>`)}</ul>`;
  const velden = listVelden(type);
  const wegwijzer = velden.length > 6 ? html`<nav aria-label="Velden van ${type.name}"><ul class="kolommen">${velden.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}</ul></nav>` : '';
  return velden.length === 0 ? html`` : html`<h2>Velden</h2>${wegwijzer}${velden.map((veld) => toVeld(model, type, veld))}`;
}

function toVoorbeelden({ voorbeelddelen }: Documentatiemodel, naam: string): Html {
  const delen = voorbeelddelen.get(naam) ?? [];
  const [eerste] = delen;
  if (!eerste) return html``;
  return html`
<h2>Voorbeeld</h2>
<p>Uit ${toVoorbeeldlinks([eerste.voorbeeld], wortel)}; van lijsten het eerste.</p>
${toCode(eerste.vraag, 'Wat er wordt gevraagd')}${toCode(JSON.stringify(eerste.antwoord, null, 2), 'Het antwoord daarop')}
${delen.length > 1 ? html`<p>Ook in: ${toVoorbeeldlinks(delen.slice(1).map(({ voorbeeld }) => voorbeeld), wortel)}.</p>` : ''}`;
}

/** The page of one type: what it is, all its parts, where it is used, and an example. */
export function toTypepagina(model: Documentatiemodel, type: GraphQLNamedType): Pagina {
  const subgrafen = model.herkomsten.vanType(type.name);
  const plekken = model.plekken.get(type.name) ?? [];
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const inhoud = html`
<p class="soort">${soortVan(type)}${subgrafen.length > 0 ? html` van ${subgraaflinks(subgrafen)}` : ''}${interfaces.length > 0 ? html`, is een ${metTussen(interfaces.map((een) => toTypenaam(een, wortel)), ', ')}` : ''}</p>
${toOmschrijving(type.description)}
${toDelen(model, type)}
${plekken.length > 0 ? html`<h2>Waar dit voorkomt</h2>${toPlekken(plekken, wortel)}` : ''}
${toVoorbeelden(model, type.name)}`;
  return { titel: type.name, inhoud, wortel };
}
