import { fileURLToPath } from 'node:url';

/** The folder that holds package.json; scripts work from any current folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
