export * from './agreement.reader.js';
