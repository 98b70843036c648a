// A peer: oidc-provider with client_credentials and private_key_jwt, in memory. Arguments: PORT and the CLIENT-FILE.
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Provider } from 'oidc-provider';

const [port, file] = process.argv.slice(2);
const { Keys, Clients } = JSON.parse(readFileSync(file, 'utf8'));
const publicKeys = Keys.map((key) =>
  createPublicKey(
    createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs1' }),
  ).export({ format: 'jwk' }),
);
const own = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
const api = 'https://api.bench.example';
const scopes = [...new Set(Clients.map((client) => client.Scope))];

const provider = new Provider(`http://localhost:${port}`, {
  clients: Clients.map((client) => ({
    client_id: client.Id,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'RS256',
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    scope: client.Scope,
    jwks: {
      keys: [{ ...publicKeys[client.Key], kid: client.Kid, use: 'sig', alg: 'RS256' }],
    },
  })),
  // Grants are signed for the middle of a round.
  clockTolerance: 15,
  clientAuthMethods: ['private_key_jwt'],
  enabledJWA: {
    clientAuthSigningAlgValues: ['RS256'],
  },
  jwks: { keys: [{ ...own, use: 'sig', alg: 'RS256', kid: 'peer' }] },
  scopes,
  ttl: { ClientCredentials: 120 },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    // A resource server is what makes its access tokens signed JWTs, as the others' are.
    resourceIndicators: {
      enabled: true,
      defaultResource: () => api,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: scopes.join(' '),
        audience: api,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 120,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});
provider.listen(Number(port), '127.0.0.1');
