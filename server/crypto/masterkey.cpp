// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/masterkey.h"

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<KeyRing>> ready(Result<KeyRing> result)
{
    return QtFuture::makeReadyValueFuture(std::move(result));
}

Result<KeyRing> check(const SecretBytes &secret, const std::optional<QByteArray> &expected)
{
    Result<KeyRing> keys = KeyRing::fromMaster(secret);
    if (keys && expected && !constantTimeEquals(keys->checkValue(), *expected)) {
        return failure(ErrorCode::Conflict, u"The master key is not the one this database was made "
                                            u"with. Nothing was changed. Restore the right key "
                                            "from your copy, or choose the right data folder."_s);
    }
    return keys;
}

QFuture<Result<KeyRing>> makeKey(SecretStore &store, RandomSource &random)
{
    SecretBytes secret(KeyRing::MasterSize);
    random.fill(
        std::as_writable_bytes(std::span(secret.data(), static_cast<std::size_t>(secret.size()))));
    return store.write(secret)
        .then([&store, secret](const Result<void> &written) -> QFuture<Result<KeyRing>> {
            if (!written)
                return ready(failureOf(written));
            // Data sealed under a key that did not arrive could never be read again.
            return store.read().then(
                [secret](const SecretStore::ReadResult &found) -> Result<KeyRing> {
                    if (!found)
                        return failureOf(found);
                    if (!*found || !(*found)->equals(secret.view()))
                        return failure(
                            ErrorCode::Unavailable,
                            u"The new master key could not be read back. Nothing was started."_s);
                    return KeyRing::fromMaster(secret);
                });
        })
        .unwrap();
}

} // namespace

QFuture<Result<KeyRing>> openMasterKey(SecretStore &store,
                                       const std::optional<QByteArray> &expectedCheckValue,
                                       RandomSource &random)
{
    return store.read()
        .then([&store, &random, expectedCheckValue](
                  const SecretStore::ReadResult &found) -> QFuture<Result<KeyRing>> {
            if (!found)
                return ready(failureOf(found));
            if (*found)
                return ready(check(**found, expectedCheckValue));
            if (expectedCheckValue) {
                return ready(failure(
                    ErrorCode::NotFound,
                    u"The master key of this database was not found; the keychain may be locked. "
                    "Nothing was changed and no new key was made. Unlock the keychain or restore "
                    "the key, then start again."_s));
            }
            return makeKey(store, random);
        })
        .unwrap();
}

} // namespace countersign::crypto
