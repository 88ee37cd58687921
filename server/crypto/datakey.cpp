// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/datakey.h"

#include "crypto/keyring.h"

#include <algorithm>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr char Version = '\x01';

QByteArray headOf(const QByteArray &id)
{
    return Version + id;
}

// The head has one length, so no two pairs of head and place look alike.
QByteArray authenticated(QByteArray head, QByteArrayView aad)
{
    return head.append(aad);
}

} // namespace

DataKey DataKey::generate(RandomSource &random)
{
    SecretBytes bytes(FieldCipher::KeySize);
    random.fill(
        std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    return {random.bytes(IdSize), std::move(bytes)};
}

DataKey DataKey::derive(const KeyRing &ring, QLatin1StringView purpose)
{
    const QByteArray idPurpose = QByteArray(purpose.data(), purpose.size()) + "/id";
    const SecretBytes id = ring.derive(QLatin1StringView(idPurpose));
    return {id.view().first(IdSize).toByteArray(), ring.derive(purpose)};
}

Result<QByteArray> DataKey::seal(QByteArrayView aad, QByteArrayView plain,
                                 RandomSource &random) const
{
    const QByteArray head = headOf(m_id);
    const auto sealed = FieldCipher::seal(m_bytes, authenticated(head, aad), plain, random);
    if (!sealed)
        return failureOf(sealed);
    return head + *sealed;
}

Result<QByteArray> DataKey::open(QByteArrayView aad, QByteArrayView sealed) const
{
    const QByteArray head = headOf(m_id);
    if (!sealed.startsWith(head))
        return failure(ErrorCode::Internal,
                       u"A protected value cannot be read: it was sealed under another key."_s);
    return FieldCipher::open(m_bytes, authenticated(head, aad), sealed.sliced(head.size()));
}

Result<QByteArray> DataKey::wrap(const DataKey &key, QByteArrayView aad, RandomSource &random) const
{
    SecretBytes plain(IdSize + FieldCipher::KeySize);
    const auto rest = std::ranges::copy(key.m_id, plain.data()).out;
    std::ranges::copy(key.m_bytes.view(), rest);
    return seal(aad, plain.view(), random);
}

Result<DataKey> DataKey::unwrap(QByteArrayView aad, QByteArrayView wrapped) const
{
    auto opened = open(aad, wrapped);
    if (!opened)
        return failureOf(opened);
    const SecretBytes plain = SecretBytes::fromWiping(*opened);
    if (plain.size() != IdSize + FieldCipher::KeySize)
        return failure(ErrorCode::Internal, u"A wrapped key does not have its length."_s);
    return DataKey(plain.view().first(IdSize).toByteArray(),
                   SecretBytes(plain.view().sliced(IdSize)));
}

} // namespace countersign::crypto
