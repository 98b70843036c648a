import { createPrivateKey } from 'node:crypto'
import maskinporten from 'maskinporten-jwt'
import { client, issuer, show } from './client.mjs'

const jwk = JSON.parse(client.MP_JWK)
const answer = await maskinporten.getMaskinportToken({
  Endpoint: issuer + 'token',
  Audience: issuer,
  Issuer: client.MP_CLIENT_ID,
  Scopes: client.MP_SCOPE,
  KID: jwk.kid,
  PrivateKey: createPrivateKey({ key: jwk, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' }),
})
await show(answer.access_token)
