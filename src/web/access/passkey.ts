import type { SessionView } from '../../contract/access.ts'
import { ask } from '../ui/fetch.ts'
import { newKey, send } from '../ui/send.ts'

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (c) => c.charCodeAt(0))
}
const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** True where the browser knows passkeys and the address has a name: an IP address can have none. */
export const passkeysWork = (): boolean =>
  typeof PublicKeyCredential === 'function' && !/^[\d.]+$|^\[/.test(location.hostname)

interface Listed {
  readonly id: string
  readonly type: 'public-key'
  readonly transports?: AuthenticatorTransport[]
}
const listed = (some: readonly Listed[] | undefined): PublicKeyCredentialDescriptor[] =>
  (some ?? []).map(({ id, type, transports }) => ({ id: bytesOf(id), type, ...(transports && { transports }) }))

interface Creation extends Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> {
  readonly challenge: string
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string }
  readonly excludeCredentials?: readonly Listed[]
}

/** Makes a passkey on this device for whoever is signed in. */
export async function addPasskey(name: string, language: string): Promise<void> {
  const path = '/api/auth/passkey/generate-register-options'
  const { challenge, user, excludeCredentials, ...rest } = await ask<Creation>(path, {}, new AbortController().signal)
  const made = await navigator.credentials.create({
    publicKey: {
      ...rest,
      challenge: bytesOf(challenge),
      user: { ...user, id: bytesOf(user.id) },
      excludeCredentials: listed(excludeCredentials),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    },
  })
  const { id, rawId, type, response } = made as PublicKeyCredential & { response: AuthenticatorAttestationResponse }
  const sent = {
    id,
    rawId: textOf(rawId),
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      attestationObject: textOf(response.attestationObject),
      transports: response.getTransports?.() ?? [],
    },
  }
  const submission = { method: 'POST', path: '/api/auth/passkey/verify-registration', body: { response: sent, name } }
  await send(submission as never, newKey(), language)
}

interface Request extends Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> {
  readonly challenge: string
  readonly allowCredentials?: readonly Listed[]
}

/** Signs in with a passkey of this device. */
export async function signInWithPasskey(language: string): Promise<SessionView | null> {
  const path = '/api/auth/passkey/generate-authenticate-options'
  const { challenge, allowCredentials, ...rest } = await ask<Request>(path, {}, new AbortController().signal)
  const found = await navigator.credentials.get({
    publicKey: {
      ...rest,
      challenge: bytesOf(challenge),
      allowCredentials: listed(allowCredentials),
      userVerification: 'required',
    },
  })
  const { id, rawId, type, response } = found as PublicKeyCredential & { response: AuthenticatorAssertionResponse }
  const sent = {
    id,
    rawId: textOf(rawId),
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature),
      ...(response.userHandle && { userHandle: textOf(response.userHandle) }),
    },
  }
  const submission = { method: 'POST', path: '/api/auth/passkey/verify-authentication', body: { response: sent } }
  return send(submission as never, newKey(), language)
}
