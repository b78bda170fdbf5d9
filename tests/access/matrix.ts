import { readFileSync } from 'node:fs';
import { isObjectType, buildASTSchema, parse } from 'graphql';
import { laatDoor, readToegang } from '../../subgraphs/shared/toegang/beleid.ts';
import { createDoelregister, readDoelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import { bepaalRelatie, type Relatie, type Relatiefeiten } from '../../subgraphs/werkcentrum/toegang/relatie.ts';

// Role x party x purpose x group of fields x relation, as the product decides it, in one page that an officer can read.

const moment = Date.parse('2026-11-01T09:00:00Z');
const geldigMs = 90 * 86_400_000;
const oin = '00000001234567890000';

const situaties: Readonly<Record<string, Omit<Relatiefeiten, 'toestemmingen'>>> = {
  zelf: { isZelf: true, gemeente: 'GM0363', aanmeldingen: [], overdrachten: [] },
  'eigen regio': { isZelf: false, gemeente: 'GM0855', aanmeldingen: [], overdrachten: [] },
  'elders, aangemeld': { isZelf: false, gemeente: 'GM0363', aanmeldingen: [{ organisatie: oin, op: moment - 1 }], overdrachten: [] },
  'elders, overgedragen': { isZelf: false, gemeente: 'GM0363', aanmeldingen: [], overdrachten: [{ naarPartij: '', naarLoket: '', aanvaard: { organisatie: oin, op: moment - 1, loopt: true } }] },
  elders: { isZelf: false, gemeente: 'GM0363', aanmeldingen: [], overdrachten: [] },
};

/** Groups of fields, by a field that stands for each. */
const groepen: Readonly<Record<string, string>> = {
  persoon: 'Persoon.id', werkplan: 'Persoon.werkplan', diagnose: 'Werkplan.diagnose', schuldhulp: 'Werkplan.overkoepelendPlan', 'verslag van de intake': 'Intake.samenvatting',
  situatie: 'Persoon.situatie', doelgroepregister: 'Persoon.doelgroepregister', verantwoordelijke: 'Persoon.verantwoordelijkheid', selectie: 'Persoon.selectie',
  menukaart: 'Persoon.menukaart', aanmeldingen: 'Persoon.aanmeldingen', toestemmingen: 'Persoon.toestemmingen', contactverzoeken: 'Persoon.contactverzoeken',
};

const relatieVan = (rol: string, partij: string, situatie: Omit<Relatiefeiten, 'toestemmingen'>, metToestemming: boolean): Relatie =>
  bepaalRelatie({ rol, partij, organisatie: oin, regios: ['AM26'], loket: null }, { ...situatie, toestemmingen: metToestemming ? [{ partij, ingetrokkenOp: null }] : [] }, { nu: moment, geldigMs });

/** Who would be let in, by everything but the purpose: the situations in which there is a relation, with or without consent. */
const listRelaties = (rol: string, partij: string): string[] => Object.entries(situaties).flatMap(([naam, situatie]) => {
  const [zonder, met] = [relatieVan(rol, partij, situatie, false), relatieVan(rol, partij, situatie, true)];
  if (zonder !== null) return [naam];
  return met === null ? [] : [`${naam} met toestemming`];
});

/**
 * Writes the matrix: for every purpose, party and role that may ask for it which groups of fields can be seen of whom.
 * @returns Markdown.
 */
export function schrijfMatrix(): string {
  const supergraaf = parse(readFileSync('schema/supergraph.graphql', 'utf8'));
  const beleid = readToegang(supergraaf);
  const schema = buildASTSchema(supergraaf, { assumeValid: true, assumeValidSDL: true });
  for (const plek of Object.values(groepen)) {
    const [type = '', veld = ''] = plek.split('.');
    const gevonden = schema.getType(type);
    if (!isObjectType(gevonden) || !gevonden.getFields()[veld]) throw new Error(`${plek} bestaat niet`);
  }
  const register = createDoelregister(readDoelregister({}).alle, false);
  const rijen = register.alle.flatMap(({ code, partijen, rollen }) => partijen.flatMap((partij) => rollen.flatMap((rol): string[] => {
    if (!register.mag(code, { partij, rol, doelen: [code] }, moment)) return [];
    const velden = Object.entries(groepen).filter(([, plek]) => laatDoor(beleid.regels.get(plek) ?? [], { doel: code, rol })).map(([naam]) => naam);
    const relaties = listRelaties(rol, partij);
    return [`| ${code} | ${partij} | ${rol} | ${velden.join(', ') || '-'} | ${(velden.length > 0 && relaties.join('; ')) || '-'} |`];
  })));
  return ['# Wie mag wat van wie zien', '', 'Geschreven en bewaakt door `tests/access/matrix.test.ts`. Iedere combinatie die hier niet staat is geweigerd.', '',
    '| doel | partij | rol | gegevens | van wie |', '| --- | --- | --- | --- | --- |', ...rijen, ''].join('\n');
}
