/** XML namespaces of the messages. */
export const soap = 'http://schemas.xmlsoap.org/soap/envelope/';
export const wsa = 'http://www.w3.org/2005/08/addressing';
export const wsse = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd';
export const wsu = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd';
export const ds = 'http://www.w3.org/2000/09/xmldsig#';
export const fwi = 'http://bkwi.nl/SuwiML/FWI/v0205';
