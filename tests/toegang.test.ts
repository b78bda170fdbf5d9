import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Kind, buildASTSchema, isInterfaceType, isNonNullType, isObjectType, parse, visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { laatDoor, readToegang, type Vrager } from '../subgraphs/shared/toegang/beleid.ts';
import { readDoelregister } from '../subgraphs/shared/toegang/doelen.ts';
import { composeSupergraph } from '../gateway/supergraph/compose.ts';
import { readSubgraafSdl, subgraafnamen } from '../subgraphs/shared/sdl.ts';

// The policy is in the SDL of the subgraphs, and the gateway reads it from the supergraph (DESIGN.md section 3): nothing may get lost between.

const supergraaf = parse(readFileSync('schema/supergraph.graphql', 'utf8'));
const schema = buildASTSchema(supergraaf, { assumeValid: true, assumeValidSDL: true });
const beleid = readToegang(supergraaf);
const register = readDoelregister({});
const rollen = [...new Set(register.alle.flatMap((doel) => doel.rollen))];
const vragers: Vrager[] = register.alle.flatMap(({ code, rollen: mogelijk }) => mogelijk.map((rol) => ({ doel: code, rol })));

const toTekst = ({ arguments: given = [] }: ConstDirectiveNode): string => given.map((een) => `${een.name.value}: ${JSON.stringify('values' in een.value ? een.value.values.map((waarde) => ('value' in waarde ? waarde.value : null)) : null)}`).sort().join(', ');

/** Every application of @toegang in SDL: coordinate and what it says. */
function listToepassingen(document: DocumentNode): Set<string> {
  const gevonden = new Set<string>();
  const noteer = (plek: string, directives: readonly ConstDirectiveNode[] = []): void => {
    for (const een of directives) if (een.name.value === 'toegang') gevonden.add(`${plek} ${toTekst(een)}`);
  };
  for (const type of document.definitions) {
    if (!('name' in type) || !type.name || !('directives' in type) || type.kind === Kind.OPERATION_DEFINITION || type.kind === Kind.FRAGMENT_DEFINITION) continue;
    const naam = type.name.value;
    noteer(naam, type.directives);
    visit(type, {
      FieldDefinition(veld) {
        noteer(`${naam}.${veld.name.value}`, veld.directives);
        for (const argument of veld.arguments ?? []) noteer(`${naam}.${veld.name.value}(${argument.name.value}:)`, argument.directives);
      },
    });
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) for (const veld of type.fields ?? []) noteer(`${naam}.${veld.name.value}`, veld.directives);
  }
  return gevonden;
}

describe('the policy of the graph', () => {
  test('survives composition: every application of every subgraph is in the supergraph, and nothing else is', () => {
    const vooraf = new Set(subgraafnamen.flatMap((naam) => [...listToepassingen(parse(readSubgraafSdl(naam)))]));
    expect(vooraf.size).toBeGreaterThan(40);
    expect([...listToepassingen(supergraaf)].sort()).toEqual([...vooraf].sort());
  });

  test('is not composed when the subgraphs do not pass their rules on', () => {
    const zonder = subgraafnamen.map((naam) => ({ naam, url: `http://${naam}.loketgraaf`, sdl: readSubgraafSdl(naam).replace('@composeDirective(name: "@toegang")', '') }));
    expect(() => composeSupergraph(zonder)).toThrow('uwv: de @toegang van Query.uwvLogboek gaat in de samenvoeging verloren');
  });

  test('covers every field: none is left that nobody may read', () => {
    expect([...beleid.regels].filter(([, regels]) => regels.length === 0).map(([plek]) => plek)).toEqual([]);
  });

  test('names only purposes and roles that there are', () => {
    const regels = [...beleid.regels.values()].flat();
    expect([...new Set(regels.flatMap(({ doelen }) => doelen))].filter((doel) => !register.find(doel))).toEqual([]);
    expect([...new Set(regels.flatMap((regel) => regel.rollen ?? []))].filter((rol) => !rollen.includes(rol))).toEqual([]);
  });

  test('lets at least one purpose and role through everywhere', () => {
    expect([...beleid.regels].filter(([, regels]) => !vragers.some((vrager) => laatDoor(regels, vrager))).map(([plek]) => plek)).toEqual([]);
  });

  test('is in no implementation of an interface other than in the interface', () => {
    const anders = Object.values(schema.getTypeMap()).filter(isInterfaceType).flatMap((een) => schema.getPossibleTypes(een).flatMap((type) => Object.keys(een.getFields())
      .filter((veld) => JSON.stringify(beleid.regels.get(`${een.name}.${veld}`)) !== JSON.stringify(beleid.regels.get(`${type.name}.${veld}`))).map((veld) => `${type.name}.${veld}`)));
    expect(anders).toEqual([]);
  });

  const objecten = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type)).filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation', 'Subscription'].includes(name));

  test('leaves null where it denies more than the object around: such a field may be null', () => {
    const verkeerd = objecten.flatMap((type) => vragers.flatMap((vrager) => {
      const { geweigerd } = beleid.oordeelOver(vrager);
      const velden = Object.values(type.getFields());
      const dicht = velden.filter(({ name }) => geweigerd.has(`${type.name}.${name}`));
      if (dicht.length === velden.length) return [];
      return dicht.filter((veld) => isNonNullType(veld.type)).map(({ name }) => `${type.name}.${name}`);
    }));
    expect([...new Set(verkeerd)]).toEqual([]);
  });

  test('shows the doelgroepregister to the arrangeur and the person, and to no other role', () => {
    const over = beleid.regels.get('Persoon.uwvDoelgroepregisterbijdrage') ?? [];
    expect(rollen.filter((rol) => register.alle.some(({ code }) => laatDoor(over, { doel: code, rol })))).toEqual(['arrangeur', 'burger']);
    for (const plek of ['Situatie.doelgroepregister', 'Persoon.doelgroepregister', 'Doelgroepregisterbijdrage.geregistreerd', 'Doelgroepregisterfeit.isGeregistreerd']) {
      expect({ plek, dicht: beleid.oordeelOver({ doel: 'werkplan', rol: 'loket' }).geweigerd.has(plek) }).toEqual({ plek, dicht: true });
    }
  });

  test('opens nothing of a person to data teams and werkgeversservicepunten', () => {
    for (const vrager of [{ doel: 'catalogus', rol: 'data' }, { doel: 'matching', rol: 'wsp' }, { doel: 'werkgeversdienstverlening', rol: 'wsp' }, { doel: 'toezicht', rol: 'functionaris' }]) {
      const open = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((veld) => !beleid.oordeelOver(vrager).geweigerd.has(`Query.${veld}`));
      expect(open).toEqual(expect.not.arrayContaining(['persoonOpBsn', 'persoon', 'werkplan']));
      expect(open).toContain('arbeidsmarktregios');
    }
  });
});
