/** XML namespaces of SuwiML's transaction standard 4.0 and the OASIS standards that it names. */
export const naamruimten = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  wsa: 'http://www.w3.org/2005/08/addressing',
  wsse: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
  wsu: 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd',
  fwi: 'http://bkwi.nl/SuwiML/FWI/v0205',
} as const;

/** The WS-Addressing address of whoever is at the other end of the connection. */
export const anoniem = `${naamruimten.wsa}/anonymous`;
