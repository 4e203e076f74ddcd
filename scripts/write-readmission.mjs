// Writes the generated sections of docs/readmission.md: the course of a case, and what the agreements say.
import { readFileSync, writeFileSync } from 'node:fs';
import { withGenerated } from '../dist/src/readmission-docs.js';

const file = 'docs/readmission.md';
writeFileSync(file, withGenerated(readFileSync(file, 'utf8')));
