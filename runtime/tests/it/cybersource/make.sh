#!/bin/sh
# Made the files beside it, with OpenSSL 3. The keys are of this test alone, and no secret.
#
# `merchant.p12` is laid out as CyberSource's files are: the certificates in the open, the key under triple DES, a
# MAC with SHA-1 of one iteration; the merchant's certificate first, then that of the issuer and that which messages
# are encrypted for.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

certificate() { # name, subject, how to make the key
    openssl req -x509 -nodes -days 36500 -keyout "$work/$1.key" -out "$work/$1.crt" -subj "$2" -newkey $3
}
certificate issuer /CN=CyberSourceCertAuth rsa:2048
certificate encryption /CN=CyberSource_SJC_US/serialNumber=1763424170787064972884 rsa:2048
certificate plain /CN=testrest rsa:2048
certificate ec /CN=testrest/serialNumber=1 'ec -pkeyopt ec_paramgen_curve:prime256v1'
openssl req -nodes -newkey rsa:2048 -keyout merchant.pem -out "$work/merchant.csr" \
    -subj /CN=testrest/serialNumber=4654139977230172554798
openssl x509 -req -days 36500 -in "$work/merchant.csr" -CA "$work/issuer.crt" -CAkey "$work/issuer.key" \
    -set_serial 0x34363534 -out "$work/merchant.crt"
openssl rsa -in merchant.pem -pubout -out public.pem
openssl genrsa -out short.pem 1024

cat "$work/issuer.crt" "$work/encryption.crt" >"$work/others.crt"
openssl pkcs12 -export -legacy -certpbe NONE -keypbe PBE-SHA1-3DES -macalg sha1 -iter 1 -passout pass:S3NTINEL \
    -inkey merchant.pem -in "$work/merchant.crt" -certfile "$work/others.crt" \
    -name serialNumber=4654139977230172554798,CN=testrest -out merchant.p12
# As OpenSSL makes them today: AES-256, and a MAC with SHA-256.
openssl pkcs12 -export -passout pass:S3NTINEL -inkey merchant.pem -in "$work/merchant.crt" -out modern.p12
openssl pkcs12 -export -passout pass:S3NTINEL -inkey "$work/plain.key" -in "$work/plain.crt" -out no-serial.p12
openssl pkcs12 -export -passout pass:S3NTINEL -inkey "$work/ec.key" -in "$work/ec.crt" -out ec.p12
openssl pkcs12 -export -passout pass:S3NTINEL -nokeys -in "$work/others.crt" -out no-key.p12
