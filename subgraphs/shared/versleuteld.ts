const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * Whether an address may be asked: in production only over TLS, unless it is this machine itself. What is no address is not judged here.
 * @param omgeving of which NODE_ENV counts.
 */
export function isVersleuteld(omgeving: NodeJS.ProcessEnv, adres: string): boolean {
  if (omgeving['NODE_ENV'] !== 'production' || !URL.canParse(adres)) return true;
  const { protocol, hostname } = new URL(adres);
  return protocol === 'https:' || isLoopback(hostname);
}

/** What is wrong with an address that isVersleuteld refuses. */
export const nietVersleuteld = 'geen https-adres, en dat moet in productie';
