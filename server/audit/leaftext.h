// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace countersign::audit {

// A leaf as its bytes have it, for whoever reads thousands of them: the members are views into the
// text, strings without their quotes and still escaped, so they can go into other JSON as they are.
// Valid as long as the bytes are.
struct LeafText
{
    QByteArrayView action;
    QByteArrayView actorId;
    QByteArrayView actorKind;
    QByteArrayView actorRole;
    QByteArrayView at;
    QByteArrayView durationMs;
    QByteArrayView error;
    QByteArrayView id;
    QByteArrayView key;
    QByteArrayView requestId;
    QByteArrayView resource;
    QByteArrayView resourceId;
    QByteArrayView sealed; // base64
    QByteArrayView subject;
    bool success = false;

    /// Nothing unless `bytes` have the members of a leaf, in their order, and nothing else. Whether the
    /// members are in canonical form is for decodeLeaf() to say.
    static std::optional<LeafText> scan(QByteArrayView bytes);
};

/// What the text between the quotes of a JSON string says.
QString unescaped(QByteArrayView text);
/// Whether that is `wanted`, in UTF-8.
bool saysTheSame(QByteArrayView text, QByteArrayView wanted);

} // namespace countersign::audit
