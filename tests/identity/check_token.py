# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a public key (base64url, 32 bytes) and an access token from standard input, one a line, and prints the token's
header and claims as one JSON line if an independent JOSE library finds its signature right. Exits with 1 if it does not."""

import json
import sys

from jwcrypto import jwk, jws

key = jwk.JWK(kty="OKP", crv="Ed25519", x=sys.stdin.readline().strip())
token = jws.JWS()
token.allowed_algs = ["EdDSA"]
try:
    token.deserialize(sys.stdin.readline().strip(), key)
except jws.InvalidJWSSignature:
    sys.exit(1)
print(json.dumps({"header": token.jose_header, "claims": json.loads(token.payload)}))
