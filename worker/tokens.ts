const tokenBytes = 16
const nonceBytes = 12

/** A new token of a link, or a new id of a response: 128 random bits in base64url. */
export const newToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(tokenBytes)))

/** SHA-256 of a text, in hexadecimal. Links are looked up by the hash of their token; releases are cited by theirs. */
export const hashOf = async (text: string): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))

/** Seals a token with the installation's secret (32 bytes in hexadecimal): AES-256-GCM, nonce first, in base64url. */
export const sealToken = async (token: string, secret: string): Promise<string> => {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    await keyFrom(secret),
    new TextEncoder().encode(token),
  )
  return base64url(new Uint8Array([...nonce, ...new Uint8Array(sealed)]))
}

/** The token that was sealed. Throws where the secret is another one. */
export const unsealToken = async (sealedToken: string, secret: string): Promise<string> => {
  const bytes = fromBase64url(sealedToken)
  const nonce = bytes.slice(0, nonceBytes)
  const token = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: nonce },
    await keyFrom(secret),
    bytes.slice(nonceBytes),
  )
  return new TextDecoder().decode(token)
}

const keyFrom = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey(
    'raw',
    Uint8Array.from(secret.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  )

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
