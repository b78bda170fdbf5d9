/** Why a message is refused before its question is read: fault codes of WS-Security 1.0, chapter 12 (MessageExpired: 1.1). */
export type Weigeringscode =
  | 'InvalidSecurity' // the header is not as it must be, or does not cover what it must
  | 'FailedCheck' // what was signed was altered, or the signature is not of this key
  | 'SecurityTokenUnavailable' // no certificate where the signature says that it is
  | 'InvalidSecurityToken' // not of an authority that is trusted, or not valid now
  | 'UnsupportedAlgorithm'
  | 'FailedAuthentication' // the certificate is of another than who asks
  | 'MessageExpired';

const meldingen: Readonly<Record<Weigeringscode, string>> = {
  InvalidSecurity: 'De beveiliging van het bericht klopt niet',
  FailedCheck: 'De handtekening klopt niet met het bericht',
  SecurityTokenUnavailable: 'Het certificaat bij de handtekening ontbreekt',
  InvalidSecurityToken: 'Het certificaat wordt niet vertrouwd of is niet geldig',
  UnsupportedAlgorithm: 'De handtekening gebruikt een algoritme dat niet is toegestaan',
  FailedAuthentication: 'Het certificaat is niet van de vragende partij',
  MessageExpired: 'Het bericht is niet meer of nog niet geldig',
};

/** A message that Suwinet refuses. */
export class Weigering extends Error {
  override name = 'Weigering';
  readonly code: Weigeringscode;
  constructor(code: Weigeringscode) {
    super(meldingen[code]);
    this.code = code;
  }
}
