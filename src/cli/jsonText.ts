/** Data as JSON that people can read too. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
