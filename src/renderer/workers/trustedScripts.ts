interface TrustedTypePolicies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * Lets through the addresses of the program's own scripts and nothing else. Where the browser knows
 * Trusted Types, the security policy accepts no script address that did not come this way.
 */
export function trustedScripts(
  own: readonly string[],
  surroundings: object = globalThis,
): (address: string) => string {
  const createScriptURL = (address: string): string => {
    if (!own.includes(address)) throw new TypeError(`not a script of the program: ${address}`);
    return address;
  };
  const { trustedTypes } = surroundings as { readonly trustedTypes?: TrustedTypePolicies };
  const policy = trustedTypes?.createPolicy('tinhgon', { createScriptURL });
  return policy === undefined ? createScriptURL : (address) => policy.createScriptURL(address);
}
