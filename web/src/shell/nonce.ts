/** What the page was given by the server with its policy: styles of scripts without it are not applied. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

// What keeps the page still behind a dialog looks for it there.
Object.assign(globalThis, { __webpack_nonce__: nonce });
