#!/bin/sh
# Makes the certificates and P12 files of CyberSource's bank from the keys beside it, with OpenSSL 3. None is a secret.
#
# A P12 file is laid out as CyberSource's own: the merchant's key and certificate, the certificate that messages are
# encrypted for, and that of an issuer.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
days=36500

for key in cybersource.pem merchant-response.pem merchant-other-response.pem; do
    test -f "$key" || openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$key"
done
openssl req -x509 -nodes -newkey rsa:2048 -days $days -keyout "$work/issuer.key" -out "$work/issuer.crt" \
    -subj '/CN=Passbook demonstration CA'
issue() { # key, subject, certificate
    openssl req -new -key "$1" -subj "$2" -out "$work/request.csr"
    openssl x509 -req -days $days -in "$work/request.csr" -CA "$work/issuer.crt" -CAkey "$work/issuer.key" \
        -CAcreateserial -out "$3"
}
issue cybersource.pem /CN=CyberSource_SJC_US/serialNumber=4000000000000000000009 cybersource.crt
cat cybersource.crt "$work/issuer.crt" >"$work/others.crt"
p12() { # key, merchant id, key id, file
    issue "$1" "/CN=$2/serialNumber=$3" "$work/own.crt"
    openssl pkcs12 -export -passout pass:demo -inkey "$1" -in "$work/own.crt" -certfile "$work/others.crt" \
        -name "serialNumber=$3,CN=$2" -out "$4"
}
p12 merchant.pem demo_merchant 4000000000000000000001 merchant.p12
p12 merchant-other.pem demo_rival 4000000000000000000002 merchant-other.p12
p12 merchant-response.pem demo_merchant 4000000000000000000003 merchant-response.p12
p12 merchant-other-response.pem demo_rival 4000000000000000000004 merchant-other-response.p12
