// A provider of another make: oidc-provider, with its own words for organisations and rights. Arguments: PORT, the portal's
// address, the ENVIRONMENT, and the person as JSON. It signs in whoever comes as that person.
import { generateKeyPairSync } from 'node:crypto';
import { Provider } from 'oidc-provider';

const [port, portal, environment, json] = process.argv.slice(2);
const person = JSON.parse(json);
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
const here = `${portal}/${environment}/ansattporten`;

const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    {
      client_id: 'portvakt',
      client_secret: 'a-secret-that-both-of-them-know-well',
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: [`${here}/svar`],
      post_logout_redirect_uris: [`${here}/ut`],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'other' }] },
  pkce: { required: () => true },
  // Its own words come with the id_token and not from userinfo alone.
  conformIdTokenClaims: false,
  claims: { openid: ['sub', 'orgs', 'duties', 'roles'], profile: ['name'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...person, sub: id }) }),
  cookies: { keys: ['only-for-this-run'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/who/${interaction.uid}` },
});

provider.use(async (context, next) => {
  if (!context.path.startsWith('/who/')) return next();
  const { prompt, params, session, grantId } = await provider.interactionDetails(context.req, context.res);
  if (prompt.name === 'login')
    return finish(context, { login: { accountId: person.sub } });
  const grant = grantId
    ? await provider.Grant.find(grantId)
    : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  return finish(context, { consent: { grantId: await grant.save() } });
});

async function finish(context, result) {
  context.redirect(await provider.interactionResult(context.req, context.res, result));
}

provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
