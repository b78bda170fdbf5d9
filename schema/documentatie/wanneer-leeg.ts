import { isNonNullType, type GraphQLField, type GraphQLNamedType } from 'graphql';
import { listVelden, type Documentatiemodel } from './model.ts';
import { listWieMag } from './wie-mag.ts';

const zinnen = (tekst: string): string[] => tekst.split(/(?<=[.!?])\s+/);

const combinaties = ({ beleid, doelbindingen }: Documentatiemodel, plek: string): ReadonlySet<string> | null => {
  const wie = listWieMag(beleid, doelbindingen, plek);
  return wie && new Set(wie.flatMap(({ doelen, rollen }) => doelen.flatMap((doel) => rollen.map((rol) => `${doel} ${rol}`))));
};

/** Whether somebody who may see something of a type may not see this field of it. */
function isAfgeschermd(model: Documentatiemodel, type: GraphQLNamedType, veld: string): boolean {
  const eigen = combinaties(model, `${type.name}.${veld}`);
  if (eigen === null) return false;
  return listVelden(type).some(({ name }) => {
    const ander = combinaties(model, `${type.name}.${name}`);
    return ander === null || [...ander].some((een) => !eigen.has(een));
  });
}

function leidAf(model: Documentatiemodel, type: GraphQLNamedType, veld: GraphQLField<unknown, unknown>): string[] {
  const { subgrafen, bijdragers } = model.herkomsten.vanVeld(type.name, veld.name);
  const isNaastAnder = listVelden(type).some(({ name }) => !model.herkomsten.vanVeld(type.name, name).subgrafen.some((naam) => subgrafen.includes(naam)));
  return [
    ...(isAfgeschermd(model, type, veld.name) ? ['Leeg, met de fout NIET_BEVOEGD, voor wie dit met dit doel of deze rol niet mag zien.'] : []),
    ...(bijdragers.length > 0 ? [`Kan leeg zijn wanneer een partij die bijdraagt niet antwoordt (${bijdragers.join(', ')}).`] : []),
    ...(isNaastAnder && subgrafen.length > 0 ? [`Leeg, met een fout, wanneer ${subgrafen.join(' of ')} niet antwoordt.`] : []),
  ];
}

/** When a field is null: what its description says of it, and what follows from the schema. @property isAfgeleid it follows from the schema. */
export type Leeg = { readonly tekst: string; readonly isAfgeleid: boolean };

/** Lists when a field is null, a sentence each. */
export function listWanneerLeeg(model: Documentatiemodel, type: GraphQLNamedType, veld: GraphQLField<unknown, unknown>): readonly Leeg[] {
  if (isNonNullType(veld.type)) {
    const gevolg = isAfgeschermd(model, type, veld.name) ? ' Wie het niet mag zien, krijgt ook het geheel eromheen niet, met de fout NIET_BEVOEGD.' : '';
    return [{ tekst: `Nooit.${gevolg}`, isAfgeleid: true }];
  }
  const gezegd = zinnen(veld.description ?? '').filter((zin) => /\b(?:leeg|null)\b/i.test(zin)).map((tekst) => ({ tekst, isAfgeleid: false }));
  const afgeleid = leidAf(model, type, veld).map((tekst) => ({ tekst, isAfgeleid: true }));
  const samen = [...gezegd, ...afgeleid];
  return samen.length > 0 ? samen : [{ tekst: 'Dat zegt de omschrijving niet.', isAfgeleid: true }];
}
