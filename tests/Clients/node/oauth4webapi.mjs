import * as oauth from 'oauth4webapi'
import { client, grant, issuer, show } from './client.mjs'

const insecure = { [oauth.allowInsecureRequests]: true }
const url = new URL(issuer)
const found = await oauth.discoveryRequest(url, { algorithm: 'oauth2', ...insecure })
const server = await oauth.processDiscoveryResponse(url, found)
const self = { client_id: client.MP_CLIENT_ID }
const response = await oauth.genericTokenEndpointRequest(
  server,
  self,
  oauth.None(),
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  { assertion: await grant(server.issuer) },
  insecure
)
const answer = await oauth.processGenericTokenEndpointResponse(server, self, response)
await show(answer.access_token)
