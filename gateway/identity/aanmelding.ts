import type { Aanroeper } from '../../subgraphs/shared/verzoek.ts';

/** Why a token was refused. Only the log says it: to who asks, every refusal looks the same. */
export type Afwijzing =
  | 'GEEN_TOKEN' | 'TE_LANG' | 'VORM' | 'KOP' | 'ALGORITME' | 'SOORT' | 'SLEUTEL_ONBEKEND' | 'SLEUTEL_PAST_NIET' | 'HANDTEKENING'
  | 'VERLOPEN' | 'TE_VROEG' | 'UITGEVER' | 'PUBLIEK' | 'CLAIMS' | 'ONVERWACHT';

/** A request without a token that is to be trusted. */
export class NietAangemeld extends Error {
  override name = 'NietAangemeld';
  readonly reden: Afwijzing;
  constructor(reden: Afwijzing) {
    super('niet aangemeld');
    this.reden = reden;
  }
}

/** Who asks, the purposes that their own organisation permits them, and for a citizen whose data they may ask: their own. */
export type Aangemeld = {
  readonly aanroeper: Aanroeper;
  readonly doelen: readonly string[];
  readonly bsn: string | null;
  /** The client that the token was given to (client_id, RFC 9068), where the issuer says so. */
  readonly client?: string;
};

/** Says who asks, from the header Authorization. Rejects with NietAangemeld, whatever the reason. */
export type Identificatie = (authorization: string | undefined) => Promise<Aangemeld>;
