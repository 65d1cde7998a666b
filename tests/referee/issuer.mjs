// A certified OpenID provider (npm `oidc-provider`) on loopback, with the FAPI 1 Advanced profile on, and a resource
// that wants a token bound to the client's certificate. Started by `passbook-referee`, which gives it a folder of keys and
// certificates, and ends it. Prints its address, and from then on nothing but errors.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createHash, createPublicKey, X509Certificate } from 'node:crypto';

const [modules, keys] = process.argv.slice(2);
const { default: Provider } = await import(`${modules}/oidc-provider/lib/index.js`);
const read = (name) => readFileSync(`${keys}/${name}`);
const jwk = (name, kid) => ({ ...createPublicKey(read(name)).export({ format: 'jwk' }), kid, use: 'sig', alg: 'PS256' });
const { createPrivateKey } = await import('node:crypto');
const own = { ...createPrivateKey(read('issuer.key')).export({ format: 'jwk' }), kid: 'issuer', use: 'sig', alg: 'PS256' };

const server = createServer({
  key: read('server.key'), cert: read('server.pem'), ca: read('ca.pem'), requestCert: true, rejectUnauthorized: false,
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `https://localhost:${server.address().port}`;
const callback = 'https://app.example/callback';

const provider = new Provider(issuer, {
  jwks: { keys: [own] },
  cookies: { keys: ['only for tests'] },
  scopes: ['openid', 'offline_access', 'customers', 'consent:urn:bank:C1'],
  clients: [
    { client_id: 'basic', client_secret: 'the secret of basic', redirect_uris: [callback], id_token_signed_response_alg: 'PS256',
      grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] },
    { client_id: 'service', client_secret: 'the secret of service', redirect_uris: [], response_types: [],
      grant_types: ['client_credentials'], id_token_signed_response_alg: 'PS256' },
    { client_id: 'fapi', redirect_uris: [callback], grant_types: ['authorization_code', 'implicit', 'refresh_token'],
      response_types: ['code id_token'], token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'PS256',
      id_token_signed_response_alg: 'PS256', request_object_signing_alg: 'PS256', require_signed_request_object: true,
      require_pushed_authorization_requests: true, tls_client_certificate_bound_access_tokens: true,
      jwks: { keys: [jwk('client.pub', 'client-key')] } },
  ],
  clientBasedCORS: () => false,
  pkce: { methods: ['S256'], required: (ctx, client) => client.clientId === 'basic' },
  issueRefreshToken: async (ctx, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: (ctx) => ctx.oidc.client.clientId === 'basic',
  findAccount: (ctx, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  enabledJWA: { idTokenSigningAlgValues: ['PS256'], requestObjectSigningAlgValues: ['PS256'], clientAuthSigningAlgValues: ['PS256'] },
  responseTypes: ['code', 'code id_token'],
  features: {
    devInteractions: { enabled: true },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    pushedAuthorizationRequests: { enabled: true },
    requestObjects: { request: true, mode: 'strict' },
    fapi: { enabled: true, profile: (ctx, client) => (client?.clientId === 'fapi' ? '1.0 Final' : undefined) },
    mTLS: { enabled: true, certificateBoundAccessTokens: true, getCertificate: (ctx) => certificate(ctx.req) },
  },
});

function certificate(request) {
  const peer = request.socket.getPeerCertificate();
  return peer?.raw ? new X509Certificate(peer.raw) : undefined;
}

/// What the user's browser would do: follows redirects with cookies, logs in and consents; the callback's parameters.
async function browse(url) {
  const jar = new Map();
  let body;
  for (let step = 0; step < 20; step += 1) {
    const response = await fetch(url, { redirect: 'manual', method: body ? 'POST' : 'GET', body,
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    body = undefined;
    const location = response.headers.get('location');
    if (location) {
      const next = new URL(location, url);
      if (next.href.startsWith(callback)) {
        return Object.fromEntries(new URLSearchParams(next.hash.slice(1) || next.search.slice(1)));
      }
      url = next.href;
      continue;
    }
    const page = await response.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (!prompt) throw new Error(`${response.status} ${page.slice(0, 2000)}`);
    url = /action="([^"]+)"/.exec(page)[1];
    body = new URLSearchParams(prompt === 'login' ? { prompt, login: 'ann', password: 'p' } : { prompt });
  }
  throw new Error('the login has no end');
}

async function resource(request, response) {
  const token = request.headers.authorization?.replace('Bearer ', '');
  const known = token && (await provider.AccessToken.find(token) ?? await provider.ClientCredentials.find(token));
  const shown = certificate(request);
  const print = shown && createHash('sha256').update(shown.raw).digest('base64url');
  if (!known || known.clientId === 'fapi' && known['x5t#S256'] !== print) {
    response.writeHead(401, { 'content-type': 'application/json' });
    return response.end('{"errors": [{"code": "TOKEN", "title": "t", "detail": "d"}]}');
  }
  response.writeHead(200, { 'content-type': 'application/json', 'x-fapi-interaction-id': request.headers['x-fapi-interaction-id'] ?? '' });
  return response.end(JSON.stringify({ data: [], links: { self: `${issuer}/` },
    meta: { totalRecords: 0, totalPages: 0, requestDateTime: '2025-01-14T12:31:07Z' } }));
}

const oidc = provider.callback();
server.on('request', async (request, response) => {
  try {
    if (request.url.startsWith('/resource/')) return await resource(request, response);
    if (request.url.startsWith('/browse?')) {
      const came = await browse(new URLSearchParams(request.url.slice('/browse?'.length)).get('url'));
      response.writeHead(200, { 'content-type': 'application/json' });
      return response.end(JSON.stringify(came));
    }
    return await oidc(request, response);
  } catch (error) {
    console.error(error);
    response.writeHead(500);
    return response.end(String(error));
  }
});
for (const event of ['server_error', 'grant.error', 'authorization.error', 'pushed_authorization_request.error']) {
  provider.on(event, (ctx, error) => console.error(event, error.message, error.error_description ?? '', error.error_detail ?? ''));
}
// The parent's end is ours.
process.stdin.on('end', () => process.exit(0)).resume();
console.log(issuer);
// Nobody reads on, and the library has advice for those who would run it as it is.
console.log = console.info = console.warn = () => {};
