import { toArgumentcoordinaat, type Deel } from './deel.ts';
import type { Wijziging } from './verschil.ts';

type Delen = ReadonlyMap<string, Deel>;

/** The place as GraphQL writes coordinates. */
export const toPlek = ({ soort, plek }: Wijziging): string =>
  (/^FIELD_ARGUMENT|^DIRECTIVE_USAGE_ARGUMENT/.test(soort) ? toArgumentcoordinaat(plek) : plek);

/** What changed, in a sentence. @param oud, nieuw the parts of both schemas, by place. */
export function toZin(wijziging: Wijziging, oud: Delen, nieuw: Delen): string {
  const { soort, plek, lid } = wijziging;
  const naam = `\`${toPlek(wijziging)}\``;
  const [was, is] = [oud.get(plek), nieuw.get(plek)];
  if (/_ADDED$/.test(soort) && is?.verouderd && (/DEPRECATION/.test(soort) || soort.startsWith('DIRECTIVE_USAGE'))) return `${naam} is verouderd. ${is.verouderd}`;
  switch (soort) {
    case 'FIELD_ADDED': case 'FIELD_ARGUMENT_ADDED': case 'INPUT_FIELD_ADDED': return `${naam} is nieuw: \`${is?.type ?? ''}\`${is?.isVerplicht ? ', verplicht' : ''}.`;
    case 'FIELD_REMOVED': case 'FIELD_ARGUMENT_REMOVED': case 'INPUT_FIELD_REMOVED': case 'ENUM_VALUE_REMOVED': case 'TYPE_REMOVED': return `${naam} is weg.`;
    case 'FIELD_TYPE_CHANGED': case 'FIELD_ARGUMENT_TYPE_CHANGED': case 'INPUT_FIELD_TYPE_CHANGED': return `${naam} was \`${was?.type ?? ''}\` en is \`${is?.type ?? ''}\`.`;
    case 'FIELD_ARGUMENT_DEFAULT_CHANGED': case 'INPUT_FIELD_DEFAULT_VALUE_CHANGED': return `${naam} heeft een andere standaardwaarde.`;
    case 'ENUM_VALUE_ADDED': case 'TYPE_ADDED': return `${naam} is nieuw.`;
    case 'TYPE_KIND_CHANGED': return `${naam} is van een andere soort.`;
    case 'UNION_MEMBER_ADDED': return `${naam} kan nu ook \`${lid ?? ''}\` zijn.`;
    case 'UNION_MEMBER_REMOVED': return `${naam} kan geen \`${lid ?? ''}\` meer zijn.`;
    case 'OBJECT_TYPE_INTERFACE_ADDED': return `${naam} is nu ook een \`${lid ?? ''}\`.`;
    case 'OBJECT_TYPE_INTERFACE_REMOVED': return `${naam} is geen \`${lid ?? ''}\` meer.`;
    case 'FIELD_DEPRECATION_REMOVED': case 'ENUM_VALUE_DEPRECATION_REASON_REMOVED': return `${naam} is niet langer verouderd.`;
    case 'FIELD_DEPRECATION_REASON_CHANGED': case 'ENUM_VALUE_DEPRECATION_REASON_CHANGED': return `${naam} blijft verouderd. ${is?.verouderd ?? ''}`;
    default: return plek === '' ? 'De wortel van het schema is anders.' : `${naam} is anders.`;
  }
}
