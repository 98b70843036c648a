import * as openid from 'openid-client'
import { client, grant, issuer, show } from './client.mjs'

const config = await openid.discovery(new URL(issuer), client.MP_CLIENT_ID, undefined, openid.None(), {
  algorithm: 'oauth2',
  execute: [openid.allowInsecureRequests],
})
const answer = await openid.genericGrantRequest(config, 'urn:ietf:params:oauth:grant-type:jwt-bearer', {
  assertion: await grant(config.serverMetadata().issuer),
})
await show(answer.access_token)
