"""Authlib: an assertion session, with the JWT of RFC 7523."""
import json
import sys

import requests
from authlib.integrations.requests_client import AssertionSession
from authlib.jose import JsonWebKey, jwt

client = dict(
    line.rstrip("\n").split("=", 1)
    for line in open(sys.argv[1])
    if "=" in line and not line.lstrip().startswith("#")
)
# Its name ends with a slash, which is easily forgotten.
issuer = client["MP_ISSUER"].rstrip("/") + "/"
metadata = requests.get(issuer + ".well-known/oauth-authorization-server").json()
key = json.loads(client["MP_JWK"])
session = AssertionSession(
    token_endpoint=metadata["token_endpoint"],
    issuer=client["MP_CLIENT_ID"],
    audience=metadata["issuer"],
    subject=client["MP_CLIENT_ID"],
    claims={"scope": client["MP_SCOPE"]},
    header={"alg": "RS256", "kid": key["kid"]},
    key=JsonWebKey.import_key(key).as_pem(is_private=True).decode(),
    expires_in=100,
)
token = session.refresh_token()["access_token"]
keys = JsonWebKey.import_key_set(requests.get(metadata["jwks_uri"]).json())
claims = jwt.decode(token, keys, claims_options={"iss": {"essential": True, "value": issuer}})
claims.validate()
print(json.dumps(claims))
