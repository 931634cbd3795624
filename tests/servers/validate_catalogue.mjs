// Asks Backstage's own validator about a catalog-info.yaml: node validate_catalogue.mjs FOLDER-WITH-NODE_MODULES FILE
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, file] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const model = require('@backstage/catalog-model');
const { parseAllDocuments } = require('yaml');

const policy = model.EntityPolicies.allOf([
  new model.DefaultNamespaceEntityPolicy(),
  new model.FieldFormatEntityPolicy(),
  new model.NoForeignRootFieldsEntityPolicy(),
  new model.SchemaValidEntityPolicy(),
]);
const kinds = {
  API: model.apiEntityV1alpha1Validator,
  Component: model.componentEntityV1alpha1Validator,
  Group: model.groupEntityV1alpha1Validator,
};

let bad = 0;
for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) {
  try {
    if (document.errors.length) throw document.errors[0];
    const entity = await policy.enforce(document.toJS());
    if (!kinds[entity.kind] || !(await kinds[entity.kind].check(entity)))
      throw new Error(`kind ${entity.kind} is not accepted`);
  } catch (error) {
    bad += 1;
    console.error(`${file}: ${error.message}`);
  }
}
process.exit(bad ? 1 : 0);
