"""CyberSource's own SDK for Python calls the mock bank: all four operations, by each way to sign, with and without
message-level encryption of requests and of responses.

usage: cybersource_sdk.py URL FOLDER offered|required

URL is a bank that was opened with `--public-host apitest.cybersource.com` and this `--encryption`. The keys are those that
the bank hands out; they are written to FOLDER. Exit 0 when each call ended as it must.
"""

import base64
import itertools
import json
import pathlib
import sys
import urllib.request

# Before anything of its package `authenticationsdk`, which imports it in turn.
import CyberSource
import authenticationsdk.jwt.Token
from authenticationsdk.util.Cache import FileCache
from authenticationsdk.util.MLEUtility import MLEUtility
from CyberSource.rest import ApiException

URL, FOLDER, POLICY = sys.argv[1].rstrip("/"), pathlib.Path(sys.argv[2]), sys.argv[3]
HOST = "apitest.cybersource.com"
MERCHANT = "demo_merchant"
KEY_ID = "0d0e0f00-0000-4000-8000-000000000001"
SECRET = base64.b64encode(b"demo secret of a merchant who doesn't exist").decode()
PASSWORD = "demo"
FILES = [f"{MERCHANT}.p12", f"{MERCHANT}-response.p12", "CyberSource_SJC_US.pem"]
BODY = {"buyerInformation": {"merchantCustomerID": "sdk-0001", "email": "zoë@example.com"}}

SIGNATURES = {
    "JWT, shared secret": {
        "authentication_type": "JWT",
        "jwt_key_type": "SHARED_SECRET",
        "merchant_keyid": KEY_ID,
        "merchant_secretkey": SECRET,
    },
    "JWT, P12": {
        "authentication_type": "JWT",
        "jwt_key_type": "P12",
        "keys_directory": str(FOLDER),
        "key_file_name": MERCHANT,
        "key_alias": MERCHANT,
        "key_password": PASSWORD,
    },
    "HTTP signature": {
        "authentication_type": "HTTP_Signature",
        "merchant_keyid": KEY_ID,
        "merchant_secretkey": SECRET,
    },
}


class Sent:
    """What the SDK hands to HTTP, and what it gets: the proof that bodies were encrypted on their way."""

    def __init__(self, client):
        self.requests, self.responses = [], []
        pool, inner = client.rest_client.pool_manager, client.rest_client.pool_manager.request

        def request(method, url, *args, **options):
            self.requests.append(options.get("body") or "")
            response = inner(method, url, *args, **options)
            self.responses.append(response.data)
            return response

        pool.request = request


def configuration(signature, encrypts, decrypts):
    # The SDK reads its configuration back as Python where logging is off, so no booleans.
    made = {
        **SIGNATURES[signature],
        "merchantid": MERCHANT,
        "run_environment": HOST,
        "IntermediateHost": URL,
        "timeout": 10000,
    }
    if encrypts:
        made["enableRequestMLEForOptionalApisGlobally"] = 1
        # A P12 has the certificate in it.
        if "P12" not in signature:
            made["mleForRequestPublicCertPath"] = str(FOLDER / "CyberSource_SJC_US.pem")
    if decrypts:
        made["enableResponseMleGlobally"] = 1
        made["responseMlePrivateKeyFilePath"] = str(FOLDER / f"{MERCHANT}-response.p12")
        made["responseMlePrivateKeyFilePassword"] = PASSWORD
    return made


def must(condition, message):
    if not condition:
        raise AssertionError(message)


def is_envelope(text, member):
    try:
        return list(json.loads(text or "null")) == [member]
    except (TypeError, ValueError):
        return False


def fails(call, status):
    """The body of the error with which a call ends."""
    try:
        call()
    except ApiException as error:
        must(error.status == status, f"status {error.status} in place of {status}: {error.body}")
        return json.loads(error.body)
    raise AssertionError(f"a success in place of {status}")


def four_operations(api, encrypts, decrypts):
    sent = Sent(api.api_client)
    _, status, text = api.post_customer(json.dumps(BODY))
    must(status == 201, f"post_customer: {status} {text}")
    created = json.loads(text)
    must(created["buyerInformation"] == BODY["buyerInformation"], f"post_customer: {text}")
    token = created["id"]

    _, status, text = api.get_customer(token)
    must(status == 200 and json.loads(text)["id"] == token, f"get_customer: {status} {text}")

    change = {"buyerInformation": {"email": "other@example.com"}}
    _, status, text = api.patch_customer(token, json.dumps(change))
    changed = json.loads(text)["buyerInformation"]
    must(status == 200 and changed["email"] == "other@example.com", f"patch_customer: {status} {text}")
    body = fails(lambda: api.patch_customer(token, json.dumps(change), if_match="old"), 412)
    must(body["errors"][0]["type"] == "conflict", f"an error that can be read: {body}")

    _, status, text = api.delete_customer(token)
    must(status == 204 and not text, f"delete_customer: {status} {text}")
    body = fails(lambda: api.get_customer(token), 410)
    must(body["errors"][0]["type"] == "notAvailable", f"an error that can be read: {body}")

    for body in filter(None, sent.requests):
        must(is_envelope(body, "encryptedRequest") == bool(encrypts), f"sent: {body}")
    for data in filter(None, sent.responses):
        must(is_envelope(data, "encryptedResponse") == bool(decrypts), f"came: {data}")
    must(len(sent.requests) == 6 and len(sent.responses) == 6, "each call goes over this transport")


def without_jwt(made):
    """Encryption without a JWT: the SDK refuses to set it up, or sends what the bank then refuses."""
    try:
        CyberSource.CustomerApi(made).post_customer(json.dumps(BODY))
    except ApiException as error:
        must(error.status == 401, f"status {error.status} in place of 401: {error.body}")
    except Exception as error:
        must("MLE" in str(error), f"an error about MLE: {error}")
    else:
        raise AssertionError("an encrypted body without a JWT was taken")


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        with urllib.request.urlopen(f"{URL}/demonstration/{name}") as came:
            (FOLDER / name).write_bytes(came.read())
    failed = 0
    for signature, encrypts, decrypts in itertools.product(SIGNATURES, (0, 1), (0, 1)):
        # They keep keys by the names of their files.
        FileCache._instance = None
        MLEUtility._cache = None
        has_jwt = signature.startswith("JWT")
        name = f"{signature}, {'encrypted' if encrypts else 'clear'} requests, "
        name += f"{'encrypted' if decrypts else 'clear'} responses"
        try:
            made = configuration(signature, encrypts, decrypts)
            if not has_jwt and (encrypts or decrypts):
                without_jwt(made)
            elif POLICY == "required" and not (has_jwt and encrypts and decrypts):
                expected = 401 if not has_jwt else 400
                fails(lambda: CyberSource.CustomerApi(made).post_customer(json.dumps(BODY)), expected)
            else:
                four_operations(CyberSource.CustomerApi(made), encrypts, decrypts)
            print(f"ok      {name}")
        except Exception as error:
            failed += 1
            print(f"FAILED  {name}: {type(error).__name__}: {error}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
