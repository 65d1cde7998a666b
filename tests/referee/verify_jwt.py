"""Verifies the JWT of a request to CyberSource with PyJWT: key, claims and the body's digest."""

import base64
import hashlib
import json
import sys
import time

import jwt

asked = json.load(sys.stdin)
algorithm = asked["algorithm"]
key = base64.b64decode(asked["key"]) if algorithm == "HS256" else asked["key"]
header = jwt.get_unverified_header(asked["token"])
assert header["alg"] == algorithm and header["kid"] == asked["kid"] and header["typ"] == "JWT", header
claims = jwt.decode(asked["token"], key, algorithms=[algorithm], options={"require": ["iat", "exp", "jti", "iss"]})
assert claims["exp"] - claims["iat"] == 120 and abs(claims["iat"] - time.time()) < 60, claims
assert claims["request-method"].upper() == asked["method"], claims
assert claims["request-resource-path"] == asked["target"], claims
assert claims["v-c-merchant-id"] == "merchant" and claims["v-c-jwt-version"] == "2", claims
body = asked["body"].encode()
if body:
    digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
    assert claims["digest"] == digest and claims["digestAlgorithm"] == "SHA-256", claims
else:
    assert "digest" not in claims, claims
