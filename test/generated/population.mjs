// demo/population.json: what the rules do to a made-up population (test/triage/population), for the document to sign.
import {loadSource} from '../helpers/load-source.mjs';

export const populationFile = 'demo/population.json';

export const loadPopulation = () => loadSource('test/triage/population/index.ts');

export const makePopulation = async () => (await loadPopulation()).population();
