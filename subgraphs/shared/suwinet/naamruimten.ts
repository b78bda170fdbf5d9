/** XML namespaces of SuwiML's transaction standard 4.0 and the OASIS and W3C standards that it names. */
export const naamruimten = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  wsa: 'http://www.w3.org/2005/08/addressing',
  wsse: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  wsu: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  fwi: 'http://bkwi.nl/SuwiML/FWI/v0205',
} as const;

/** The WS-Addressing address of whoever is at the other end of the connection. */
export const anoniem = `${naamruimten.wsa}/anonymous`;

/** What a certificate in a message is, and how it is written (WS-Security 1.0, X.509 token profile). */
export const tokenvorm = {
  waarde: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3',
  schrift: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary',
} as const;

/** The only algorithms with which messages are signed. */
export const algoritmen = {
  canoniek: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  digest: 'http://www.w3.org/2001/04/xmlenc#sha256',
  handtekening: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
} as const;
