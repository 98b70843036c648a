// A client with an enterprise certificate and no registered key.
import { readFileSync } from 'node:fs'
import maskinporten from '@vtfk/maskinporten-auth'
import { client, issuer, show } from './client.mjs'

const [path, password] = client.MP_PFX.split('|')
const answer = await maskinporten({
  url: issuer + 'token',
  audience: issuer,
  issuer: client.MP_PFX_CLIENT_ID,
  scope: client.MP_SCOPE,
  pfxcert: readFileSync(path).toString('base64'),
  privateKeyPassphrase: password,
})
await show(answer.access_token)
