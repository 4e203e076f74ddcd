import type { Plugin } from 'vite';

export function unstyled(modules: readonly string[], texts: readonly string[]): string[];
export function assertStyled(files: readonly string[]): Plugin;
