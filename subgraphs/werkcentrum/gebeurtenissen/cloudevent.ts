import { toDatumTijd } from '../../shared/klok.ts';
import type { Gebeurtenisrecord } from '../store/gebeurtenissen.ts';

/**
 * An event as it leaves the graph, after the NL GOV profile for CloudEvents 1.1. Its attributes, which every road it takes may log, say
 * nothing of anybody: `subject` is the random id of what changed, and who wants to know more asks the graph, which decides who may see it.
 */
export type Cloudevent = {
  readonly specversion: '1.0';
  readonly id: string;
  /** The organisation and the system that it comes from, as a URN. */
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  /** When it happened, RFC 3339. */
  readonly time: string;
  /** The place in the row in which all events leave; a later one is higher. */
  readonly sequence: string;
  readonly sequencetype: 'Integer';
  readonly datacontenttype: 'application/json';
  readonly data: { readonly versie: number | null };
};

/** @param oin the OIN (20 digits) of the organisation that runs werkcentrum. */
export const toCloudevent = ({ id, soort, onderwerp, versie, op, positie }: Gebeurtenisrecord, oin: string): Cloudevent => ({
  specversion: '1.0',
  id,
  source: `urn:nld:oin:${oin}:systeem:loketgraaf`,
  type: `nl.werkcentrum.${soort}`,
  subject: onderwerp,
  time: toDatumTijd(op),
  sequence: String(positie),
  sequencetype: 'Integer',
  datacontenttype: 'application/json',
  data: { versie },
});
