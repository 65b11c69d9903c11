/** Number of runs of a property: modest in `npm test`, many in `npm run test:long`. */
export const runs = (modest: number, long = modest * 50): { readonly numRuns: number } => ({
  numRuns: process.env.TINHGON_LONG === '1' ? long : modest,
});
