// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/passwordhasher.h"

#include "crypto/digest.h"

#include <botan/bcrypt.h>
#include <botan/mem_ops.h>
#include <botan/system_rng.h>

#include <optional>
#include <string>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastCost = 4;
constexpr int MostCost = 16; // a stored hash must not be able to ask for minutes of work

// "$2a$12$" + 22 characters of salt + 31 of hash
std::optional<int> costOf(QByteArrayView hash)
{
    if (hash.size() != 60 || !hash.startsWith("$2") || hash[3] != '$' || hash[6] != '$')
        return std::nullopt;
    if (hash[2] != 'a' && hash[2] != 'b' && hash[2] != 'y')
        return std::nullopt;
    bool isNumber = false;
    const int cost = hash.sliced(4, 2).toInt(&isNumber);
    return isNumber && cost >= LeastCost && cost <= MostCost ? std::optional(cost) : std::nullopt;
}

// Botan takes a password as std::string; this one is wiped when it goes.
class WipedString
{
public:
    explicit WipedString(const SecretBytes &bytes)
        : m_text(bytes.data(), static_cast<std::size_t>(bytes.size()))
    {}
    ~WipedString() { Botan::secure_scrub_memory(m_text.data(), m_text.size()); }
    WipedString(const WipedString &) = delete;
    WipedString &operator=(const WipedString &) = delete;
    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

bool check(const std::string &password, QByteArrayView hash)
{
    try {
        return Botan::check_bcrypt(password,
                                   std::string(hash.data(), static_cast<std::size_t>(hash.size())));
    } catch (const std::exception &) {
        return false; // not a hash that Botan can read
    }
}

} // namespace

PasswordHasher::PasswordHasher(SecretBytes pepper, int cost)
    : m_pepper(std::move(pepper))
    , m_cost(std::clamp(cost, LeastCost, MostCost))
{
    Q_ASSERT(m_pepper.size() == 32);
}

SecretBytes PasswordHasher::digest(const QString &password) const
{
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    const SecretBytes text = SecretBytes::fromWiping(utf8);
    // 48 bytes make exactly 64 Base64 characters: below bcrypt's 72, and never a zero byte, which
    // would end the input.
    QByteArray base64 = hmacSha384(m_pepper, text.view()).view().toByteArray().toBase64();
    return SecretBytes::fromWiping(base64);
}

Result<QByteArray> PasswordHasher::hash(const QString &password) const
{
    try {
        const WipedString digested(digest(password));
        return QByteArray::fromStdString(Botan::generate_bcrypt(
            digested.text(), Botan::system_rng(), static_cast<uint16_t>(m_cost)));
    } catch (const std::exception &) {
        return failure(ErrorCode::Internal,
                       u"The password could not be stored. Please try again."_s);
    }
}

bool PasswordHasher::verify(const QString &password, QByteArrayView hash) const
{
    if (!costOf(hash))
        return false;
    const WipedString digested(digest(password));
    return check(digested.text(), hash);
}

bool PasswordHasher::needsRehash(QByteArrayView hash) const
{
    return costOf(hash) != m_cost;
}

bool bcryptWorks()
{
    // From the test vectors of OpenBSD's bcrypt, as pyca/bcrypt keeps them.
    constexpr auto Hash = "$2b$04$cVWp4XaNU8a4v1uMRum2SO026BWLIoQMD/TXg5uZV.0P.uO8m3YEm";
    return check("Kk4DQuMMfZL9o", Hash) && !check("Kk4DQuMMfZL9p", Hash);
}

} // namespace countersign::crypto
