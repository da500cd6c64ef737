/** The host of an address as people name it: without `www.`, in lower case. What is no address is taken for a host. */
export function hostOf(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : address;
  return host.toLowerCase().replace(/^www\./, "");
}
