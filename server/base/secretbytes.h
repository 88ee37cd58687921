// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <QtCrypto>

namespace countersign {

// Bytes that must not leak: kept in QCA's locked memory where the system grants it, wiped on destruction,
// with no conversion to text and no stream operator, so that they cannot be printed by accident. QCA must be up
// (a QCA::Initializer in main) before the first is made.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size)
        : m_bytes(static_cast<int>(size))
    {}
    /// Copies `bytes`; wiping the source is the caller's affair (see fromWiping).
    explicit SecretBytes(QByteArrayView bytes);
    /// Takes over the contents of `bytes` and overwrites it with zeros.
    static SecretBytes fromWiping(QByteArray &bytes);

    qsizetype size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    char *data() { return m_bytes.data(); }
    const char *data() const { return m_bytes.constData(); }
    QByteArrayView view() const { return {data(), size()}; }
    /// Compares in time that depends on the lengths only.
    bool equals(QByteArrayView other) const;

private:
    QCA::SecureArray m_bytes;
};

/// Compares two byte strings in time that depends on their lengths only.
bool constantTimeEquals(QByteArrayView a, QByteArrayView b);

} // namespace countersign
