// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QFuture>

#include <optional>

namespace countersign::crypto {

// One place where one secret is kept outside the database. Answers come through futures, because a
// keychain asks its user: the keychain's need the event loop of the calling thread, all others are
// ready at once. Owned by the composition, used on the main thread.
class SecretStore
{
public:
    using ReadResult = Result<std::optional<SecretBytes>>;

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// The secret, or nothing if the place is there but empty. Unavailable if the place cannot be
    /// used; Forbidden if others could read it; InvalidRequest if what is there is no secret of
    /// ours.
    virtual QFuture<ReadResult> read() = 0;
    /// Keeps `secret` where there was none. Conflict or Unavailable if that does not work.
    virtual QFuture<Result<void>> write(const SecretBytes &secret) = 0;
};

} // namespace countersign::crypto
