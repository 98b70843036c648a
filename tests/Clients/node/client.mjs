// What every script here shares: the env file, and the API's side of a token.
import { readFileSync } from 'node:fs'
import { createRemoteJWKSet, jwtVerify, importJWK, SignJWT } from 'jose'

export const client = Object.fromEntries(
  readFileSync(process.argv[2], 'utf8')
    .split('\n')
    .filter((line) => line.includes('=') && !line.trimStart().startsWith('#'))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
)

// Its name ends with a slash, which is easily forgotten.
export const issuer = client.MP_ISSUER.replace(/\/*$/, '/')

export async function grant(audience) {
  const jwk = JSON.parse(client.MP_JWK)
  return new SignJWT({ scope: client.MP_SCOPE })
    .setProtectedHeader({ alg: 'RS256', kid: jwk.kid })
    .setIssuer(client.MP_CLIENT_ID)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('2m')
    .setJti(crypto.randomUUID())
    .sign(await importJWK(jwk, 'RS256'))
}

export async function show(token) {
  const found = await fetch(issuer + '.well-known/oauth-authorization-server')
  const metadata = await found.json()
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), {
    issuer: metadata.issuer,
    algorithms: ['RS256'],
  })
  console.log(JSON.stringify(payload))
}
