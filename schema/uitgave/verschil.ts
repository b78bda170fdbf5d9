import { diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { z } from 'zod';

/** How much a change matters to who asks: it can break an operation, it can surprise, or it does neither. */
export type Ernst = 'BREKEND' | 'LET_OP' | 'VEILIG';

/** One change between two schemas. */
export type Wijziging = {
  /** What kind of change, in the words of GraphQL Inspector, as FIELD_REMOVED. */
  readonly soort: string;
  /** Where: `Type`, `Type.veld`, `Type.veld.argument`. */
  readonly plek: string;
  readonly ernst: Ernst;
  /** The member of a union or the interface of a type that came or went; null of other changes. */
  readonly lid: string | null;
};

const ernsten: Readonly<Record<string, Ernst>> = { BREAKING: 'BREKEND', DANGEROUS: 'LET_OP' };

const lid = z.string().optional();
/** What is read of a change; the types of the package say little of it. */
const changeSchema = z.object({
  type: z.string(), path: z.string().default(''), criticality: z.object({ level: z.string() }),
  meta: z.object({ removedUnionMemberTypeName: lid, addedUnionMemberTypeName: lid, removedInterfaceName: lid, addedInterfaceName: lid }),
});

const verouderingen = new Set(['DIRECTIVE_USAGE_ARGUMENT_DEFINITION_ADDED', 'DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_ADDED']);

/**
 * Lists the changes of a schema, without those of descriptions. Uses of a directive are left out but where an argument or input field
 * becomes deprecated, which has no kind of its own.
 */
export async function listWijzigingen(oud: GraphQLSchema, nieuw: GraphQLSchema): Promise<readonly Wijziging[]> {
  const changes = z.array(changeSchema).parse(await diff(oud, nieuw));
  const isVanBelang = ({ type, path }: z.infer<typeof changeSchema>): boolean =>
    (type.startsWith('DIRECTIVE_USAGE') ? verouderingen.has(type) && path.endsWith('.@deprecated') : !type.includes('_DESCRIPTION_'));
  return changes.filter(isVanBelang).map(({ type, path, criticality, meta }) => ({
    soort: type, plek: path.replace(/\.@deprecated.*$/, ''), ernst: ernsten[criticality.level] ?? 'VEILIG',
    lid: meta.removedUnionMemberTypeName ?? meta.addedUnionMemberTypeName ?? meta.removedInterfaceName ?? meta.addedInterfaceName ?? null,
  }));
}
