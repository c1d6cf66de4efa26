import { APIError } from 'better-auth/api'

interface Verified {
  readonly verification: {
    readonly registrationInfo?: { readonly userVerified: boolean } | undefined
    readonly authenticationInfo?: { readonly userVerified: boolean } | undefined
  }
}

/** A passkey counts as both factors only where the device made sure that it is its owner: by PIN, finger or face. */
export async function refuseUnverifiedUser({ verification }: Verified): Promise<void> {
  const { registrationInfo, authenticationInfo } = verification
  if ((registrationInfo ?? authenticationInfo)?.userVerified) return
  throw new APIError('BAD_REQUEST', { code: 'AUTHENTICATION_FAILED', message: 'user verification is required' })
}
