import type { Gebruik } from '../gebruik.ts';
import { omvatVan, toArgumentcoordinaat, type Deel } from './deel.ts';
import type { Wijziging } from './verschil.ts';

/** How an operation uses what changes. */
export type Raakvlak = 'leest dit' | 'stuurt dit' | 'moet dit gaan sturen' | 'vraagt aan de graaf';

/** The parts of the new schema, by place. */
type Delen = ReadonlyMap<string, Deel>;

const leest = ({ gelezen }: Gebruik, plek: string): Raakvlak | null => (gelezen.has(plek) ? 'leest dit' : null);
const stuurt = ({ gestuurd }: Gebruik, plek: string): Raakvlak | null => (gestuurd.has(plek) ? 'stuurt dit' : null);

// Whoever uses what is around something has to send it from now on.
const moetSturen = (isGebruikt: boolean, plek: string, nieuw: Delen): Raakvlak | null => (isGebruikt && nieuw.get(plek)?.isVerplicht === true ? 'moet dit gaan sturen' : null);

/**
 * How a breaking change touches an operation; null when it does not. A kind of change that is not known here touches every operation.
 * @param gebruik what the operation uses of the former schema.
 */
export function findRaakvlak({ soort, plek, lid }: Wijziging, gebruik: Gebruik, nieuw: Delen): Raakvlak | null {
  switch (soort) {
    case 'FIELD_REMOVED': case 'FIELD_TYPE_CHANGED': return leest(gebruik, plek);
    case 'FIELD_ARGUMENT_REMOVED': return stuurt(gebruik, toArgumentcoordinaat(plek));
    case 'FIELD_ARGUMENT_ADDED': return moetSturen(gebruik.gelezen.has(omvatVan(plek)), plek, nieuw);
    case 'FIELD_ARGUMENT_TYPE_CHANGED': return stuurt(gebruik, toArgumentcoordinaat(plek)) ?? moetSturen(gebruik.gelezen.has(omvatVan(plek)), plek, nieuw);
    case 'INPUT_FIELD_REMOVED': return stuurt(gebruik, plek);
    case 'INPUT_FIELD_ADDED': return moetSturen(gebruik.gestuurd.has(omvatVan(plek)), plek, nieuw);
    case 'INPUT_FIELD_TYPE_CHANGED': return stuurt(gebruik, plek) ?? moetSturen(gebruik.gestuurd.has(omvatVan(plek)), plek, nieuw);
    case 'ENUM_VALUE_REMOVED': return stuurt(gebruik, plek) ?? leest(gebruik, omvatVan(plek));
    case 'UNION_MEMBER_REMOVED': return leest(gebruik, plek) && leest(gebruik, lid ?? '');
    case 'OBJECT_TYPE_INTERFACE_REMOVED': return leest(gebruik, lid ?? '');
    case 'TYPE_REMOVED': case 'TYPE_KIND_CHANGED': return leest(gebruik, plek) ?? stuurt(gebruik, plek);
    default: return plek.startsWith('@') ? stuurt(gebruik, plek.split('.')[0] ?? '') : 'vraagt aan de graaf';
  }
}
