import { GraphQLError } from 'graphql';
import { isHerprobeerbaar, meldingVan, type Foutcode } from '../../subgraphs/shared/foutcodes.ts';

const soorten = {
  400: { code: 'ONBEKENDE_OPERATIE', titel: 'Onbekende operatie' },
  401: { code: 'NIET_AANGEMELD', titel: 'Niet aangemeld' },
  403: { code: 'NIET_BEVOEGD', titel: 'Niet bevoegd' },
  429: { code: 'OVERBELAST', titel: 'Te veel verzoeken' },
  503: { code: 'OVERBELAST', titel: 'Te druk' },
} as const;

/** The statuses of a refusal. */
export type Weigerstatus = keyof typeof soorten;

/** The media type of RFC 9457. */
export const probleemtype = 'application/problem+json';

/**
 * A request that is refused before it is carried out: nobody is known to ask (401), not for this purpose (403), too often or too much at once (429), or
 * what is asked is not registered (400), or there is no room for it now, whoever asks (503). Why is in the log only, but for what the asker can do something about.
 */
export class Weigering extends GraphQLError {
  readonly status: Weigerstatus;
  readonly traceId: string;
  readonly code: Foutcode;
  /** @param code says more than the status does. */
  constructor(status: Weigerstatus, traceId: string, code: Foutcode = soorten[status].code) {
    super(meldingVan(code), { extensions: { code, traceId, http: { status } } });
    this.status = status;
    this.traceId = traceId;
    this.code = code;
  }
}

/** The refusal as problem details (RFC 9457), for who would rather have that. */
export function toProbleem({ status, traceId, code }: Weigering): string {
  const { titel } = soorten[status];
  return JSON.stringify({ type: 'about:blank', title: titel, status, detail: meldingVan(code), code, herprobeerbaar: isHerprobeerbaar(code), traceId });
}
