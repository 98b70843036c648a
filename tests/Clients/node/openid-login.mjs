// Signs a person in at the embedded login provider with openid-client: discovery, code with PKCE, id token, userinfo,
// sign-out. Arguments: issuer, client id, redirect URI, address after sign-out, login hint, authorization details.
import * as openid from 'openid-client'

const [issuer, clientId, redirectUri, afterwards, hint, details] = process.argv.slice(2)
const config = await openid.discovery(new URL(issuer), clientId, undefined, openid.None(), {
  execute: [openid.allowInsecureRequests],
})
const follow = async (address) => {
  const answer = await fetch(address, { redirect: 'manual' })
  if (answer.status !== 302) throw new Error(`${answer.status} ${await answer.text()}`)
  return new URL(answer.headers.get('location'))
}

const pkceCodeVerifier = openid.randomPKCECodeVerifier()
const expectedState = openid.randomState()
const expectedNonce = openid.randomNonce()
const request = openid.buildAuthorizationUrl(config, {
  redirect_uri: redirectUri,
  scope: 'openid profile',
  code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
  code_challenge_method: 'S256',
  state: expectedState,
  nonce: expectedNonce,
  acr_values: 'high',
  authorization_details: details,
  login_hint: hint,
})
const tokens = await openid.authorizationCodeGrant(config, await follow(request), {
  pkceCodeVerifier,
  expectedState,
  expectedNonce,
  idTokenExpected: true,
})
const claims = tokens.claims()
const person = await openid.fetchUserInfo(config, tokens.access_token, claims.sub)
const end = openid.buildEndSessionUrl(config, {
  id_token_hint: tokens.id_token,
  post_logout_redirect_uri: afterwards,
  state: 'ended',
})
console.log(JSON.stringify({ claims, person, ended: (await follow(end)).href }))
