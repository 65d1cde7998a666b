#!/bin/sh
# Keys and certificates for one run: an authority, a server, a client, and two signing keys.
set -eu
cd "$1"
new() { openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1" 2>/dev/null; }
certify() { # name, subject, extension
    new "$1.key"
    openssl req -new -key "$1.key" -subj "/CN=$2" -out "$1.csr"
    printf '%s\n' "subjectAltName=DNS:localhost" "extendedKeyUsage=$3" > "$1.ext"
    openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile "$1.ext" -out "$1.pem" 2>/dev/null
}
new ca.key
openssl req -x509 -new -key ca.key -subj "/CN=authority" -days 2 -addext "basicConstraints=critical,CA:TRUE" -out ca.pem
certify server localhost serverAuth
certify brcac client clientAuth
cat brcac.key brcac.pem > brcac-all.pem
for name in issuer client; do
    new "$name.key"
    openssl pkey -in "$name.key" -pubout -out "$name.pub"
done
