// SPDX-FileCopyrightText: 2026 The Portwright developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/certificates.h"

#include <QHostAddress>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509v3.h>

namespace portwright::tests {

namespace {

    struct OpenSslFree {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(X509 *certificate) const { X509_free(certificate); }
        void operator()(BIO *bio) const { BIO_free(bio); }
        void operator()(PKCS12 *container) const { PKCS12_free(container); }
    };
    using Key = std::unique_ptr<EVP_PKEY, OpenSslFree>;
    using Certificate = std::unique_ptr<X509, OpenSslFree>;

    constexpr long day = 24 * 60 * 60;

    template <typename Write> QByteArray written(Write write)
    {
        const std::unique_ptr<BIO, OpenSslFree> bio(BIO_new(BIO_s_mem()));
        write(bio.get());
        char *start = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &start);
        return { start, qsizetype(size) };
    }

    QByteArray pem(X509 *certificate)
    {
        return written([=](BIO *bio) { PEM_write_bio_X509(bio, certificate); });
    }

    QByteArray pem(EVP_PKEY *key)
    {
        return written([=](BIO *bio) {
            PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
        });
    }

    Key strongKey() { return Key(EVP_EC_gen("P-256")); }
    Key weakKey() { return Key(EVP_RSA_gen(1024)); }

    void addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
    {
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }

    QByteArray alternativeNames(const QStringList &names)
    {
        QByteArrayList entries;
        for (const QString &name : names)
            entries.append((QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toLatin1());
        return entries.join(',');
    }

    struct Wanted {
        QByteArray commonName;
        QStringList names; ///< empty: an authority
        long notBefore = -20 * day;
        long notAfter = 300 * day;
        bool namesIssuer = false;
        const EVP_MD *digest = EVP_sha256();
    };

    /// Signed by itself where there is no issuer.
    Certificate makeCertificate(
        const Wanted &wanted, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
    {
        static long serial = 1;
        Certificate certificate(X509_new());
        X509_set_version(certificate.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wanted.notBefore);
        X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wanted.notAfter);
        X509_set_pubkey(certificate.get(), key);
        X509_NAME *name = X509_get_subject_name(certificate.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
            reinterpret_cast<const unsigned char *>(wanted.commonName.constData()), -1, -1, 0);
        X509 *signer = issuer ? issuer : certificate.get();
        X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
        if (wanted.names.isEmpty()) {
            addExtension(certificate.get(), signer, NID_basic_constraints, "critical,CA:TRUE");
            addExtension(certificate.get(), signer, NID_key_usage, "critical,keyCertSign,cRLSign");
        } else {
            addExtension(certificate.get(), signer, NID_basic_constraints, "critical,CA:FALSE");
            addExtension(
                certificate.get(), signer, NID_subject_alt_name, alternativeNames(wanted.names));
        }
        if (wanted.namesIssuer)
            addExtension(certificate.get(), signer, NID_info_access,
                "caIssuers;URI:http://authority.test/intermediate.crt");
        X509_sign(certificate.get(), issuer ? issuerKey : key, wanted.digest);
        return certificate;
    }

} // namespace

struct CertificateAuthority::Keys {
    QByteArray name;
    Key rootKey = strongKey();
    Certificate root = makeCertificate({ name + " Root", {} }, rootKey.get(), nullptr, nullptr);
    Key intermediateKey = strongKey();
    Certificate intermediate = makeCertificate(
        { name + " Intermediate", {} }, intermediateKey.get(), root.get(), rootKey.get());
    Key strangerKey = strongKey();
    Certificate stranger
        = makeCertificate({ name + " Stranger", {} }, strangerKey.get(), nullptr, nullptr);
};

CertificateAuthority::CertificateAuthority(const QByteArray &name)
    : m_keys(new Keys { name })
{
}

CertificateAuthority::~CertificateAuthority() = default;

QByteArray CertificateAuthority::rootPem() const { return pem(m_keys->root.get()); }

Identity CertificateAuthority::issue(CertificateKind kind, const QStringList &names) const
{
    Wanted wanted { names.first().toUtf8(), names };
    Key key = strongKey();
    X509 *issuer = m_keys->intermediate.get();
    EVP_PKEY *issuerKey = m_keys->intermediateKey.get();
    switch (kind) {
    case CertificateKind::Valid:
        break;
    case CertificateKind::Expired:
        wanted.notAfter = -3 * day;
        break;
    case CertificateKind::NotYetValid:
        wanted.notBefore = 5 * day;
        break;
    case CertificateKind::SelfSigned:
        issuer = nullptr;
        break;
    case CertificateKind::Weak:
        key = weakKey();
        wanted.digest = EVP_sha1();
        break;
    case CertificateKind::MissingIntermediate:
        wanted.namesIssuer = true;
        break;
    case CertificateKind::UnknownAuthority:
        issuer = m_keys->stranger.get();
        issuerKey = m_keys->strangerKey.get();
        break;
    }
    QByteArray chain = pem(makeCertificate(wanted, key.get(), issuer, issuerKey).get());
    if (issuer == m_keys->intermediate.get() && kind != CertificateKind::MissingIntermediate)
        chain += pem(issuer);
    return { QSslCertificate::fromData(chain),
        QSslKey(pem(key.get()), kind == CertificateKind::Weak ? QSsl::Rsa : QSsl::Ec) };
}

QByteArray CertificateAuthority::clientPkcs12(
    const QString &name, const QByteArray &passphrase) const
{
    const Key key = strongKey();
    const Certificate certificate = makeCertificate({ name.toUtf8(), { name } }, key.get(),
        m_keys->intermediate.get(), m_keys->intermediateKey.get());
    STACK_OF(X509) *others = sk_X509_new_null();
    sk_X509_push(others, m_keys->intermediate.get());
    const std::unique_ptr<PKCS12, OpenSslFree> container(PKCS12_create(
        passphrase.constData(), nullptr, key.get(), certificate.get(), others, 0, 0, 0, 0, 0));
    sk_X509_free(others);
    return written([&](BIO *bio) { i2d_PKCS12_bio(bio, container.get()); });
}

} // namespace portwright::tests
