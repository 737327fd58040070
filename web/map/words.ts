/** Every word the map shows or says. */
export const words = {
  resultsMap: 'Map of what was found',
  assetMap: (name: string) => `Map of where ${name} is`,
  offlineCredit: 'Natural Earth · GeoNames (CC BY)',
};
