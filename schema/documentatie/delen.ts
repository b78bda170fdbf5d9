import { astFromValue, isListType, isNonNullType, isSpecifiedScalarType, print, type GraphQLArgument, type GraphQLInputField, type GraphQLType } from 'graphql';
import { html, metTussen, type Html } from './html.ts';
import type { Documentatiemodel, Plek } from './model.ts';
import type { Voorbeeld } from './voorbeelden.ts';
import { findVervaldag } from '../verval.ts';
import { listWieMag } from './wie-mag.ts';

/** Address of the page of a type, from the folder of the start page. */
export const adresVan = (type: string): string => `typen/${type}.html`;

/** A type as the schema writes it, with a link to its page. The basic ones are explained on the start page. */
export function toTypenaam(type: GraphQLType, wortel: string): Html {
  if (isNonNullType(type)) return html`${toTypenaam(type.ofType, wortel)}!`;
  if (isListType(type)) return html`[${toTypenaam(type.ofType, wortel)}]`;
  return isSpecifiedScalarType(type) ? html`<a href="${wortel}index.html#basis-${type.name}">${type.name}</a>` : html`<a href="${wortel}${adresVan(type.name)}">${type.name}</a>`;
}

/** A description, a paragraph for each of its paragraphs. */
export const toOmschrijving = (tekst: string | null | undefined): Html => html`${(tekst ?? '').split(/\n\s*\n/).filter((deel) => deel.trim() !== '').map((deel) => html`<p>${deel}</p>`)}`;

/** The first sentence of a description. */
export const eersteZin = (tekst: string | null | undefined): string => (tekst ?? '').split(/(?<=[.!?])\s/)[0] ?? '';

/** That something is to go, and when; nothing when it stays. */
export function toVeroudering(reden: string | null | undefined): Html | null {
  if (reden == null) return null;
  const dag = findVervaldag(reden);
  return html`<p class="verouderd"><strong>Verouderd${dag === null ? '' : `: kan na ${dag} verdwijnen`}.</strong> ${reden}</p>`;
}

/** Who may see something, for which purposes. */
export function toWieMag({ beleid, doelbindingen }: Documentatiemodel, plek: string, wortel: string): Html {
  const wie = listWieMag(beleid, doelbindingen, plek);
  if (wie === null) return html`Iedereen die is aangemeld, voor elk doel.`;
  if (wie.length === 0) return html`Niemand.`;
  const links = (doelen: readonly string[]): readonly (Html | string)[] => doelen.map((doel) => html`<a href="${wortel}doelen.html#${doel}">${doel}</a>`);
  return html`<ul>${wie.map(({ doelen, rollen }) => html`<li>${metTussen(links(doelen), ', ')}: ${rollen.join(', ')}</li>`)}</ul>`;
}

/** A default value as the schema writes it; nothing where there is none. */
export function toStandaard({ type, defaultValue }: GraphQLArgument | GraphQLInputField): Html | null {
  const waarde = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return waarde ? html` Standaard <code>${print(waarde)}</code>.` : null;
}

/** Where something is used, as links. */
export const toPlekken = (plekken: readonly Plek[], wortel: string): Html =>
  html`<ul class="kolommen">${plekken.map(({ type, anker }) => html`<li><a href="${wortel}${adresVan(type)}#${anker}">${type}.${anker}</a></li>`)}</ul>`;

/** Examples as links. */
export const toVoorbeeldlinks = (voorbeelden: readonly Voorbeeld[], wortel: string): Html =>
  html`${metTussen(voorbeelden.map(({ naam, titel }) => html`<a href="${wortel}voorbeelden/${naam}.html">${titel}</a>`), ', ')}`;

/** Text in which every space counts. */
export const toCode = (tekst: string, wat: string): Html => html`<pre tabindex="0" role="region" aria-label="${wat}"><code>${tekst}</code></pre>`;
