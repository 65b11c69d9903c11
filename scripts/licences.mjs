/** Writes the licences and the bill of materials of what ships. Usage: npm run licences */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build/projectRoot.mjs';
import { billOfMaterials, licencePage, shippedPackages } from './licences/shipped.mjs';

const packages = shippedPackages();
writeFileSync(join(projectRoot, 'docs/licences.md'), licencePage(packages));
writeFileSync(
  join(projectRoot, 'docs/sbom.cdx.json'),
  `${JSON.stringify(billOfMaterials(packages), null, 2)}\n`,
);
