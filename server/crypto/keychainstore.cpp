// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keychainstore.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const QString name = u"Countersign"_s;
    return name;
}

Error keychainError(const QKeychain::Job &job)
{
    const bool denied
        = job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser;
    const QString reason = denied ? u"access was denied"_s : job.errorString();
    return {ErrorCode::Unavailable, u"The keychain of this desktop cannot be used (%1). Unlock or "
                                    u"install a keychain, or start with a key file or the "
                                    "environment variable instead."_s.arg(reason)};
}

template<typename T>
QFuture<T> run(QKeychain::Job *job, std::function<T(QKeychain::Job &)> finish)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [promise, finish = std::move(finish)](QKeychain::Job *done) {
                         promise->addResult(finish(*done));
                         promise->finish();
                     });
    job->start(); // deletes itself after finished()
    return promise->future();
}

Result<void> done(QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return std::unexpected(keychainError(job));
    return {};
}

} // namespace

KeychainStore::KeychainStore(const QString &instance)
    : m_key(u"countersign/%1/master-key"_s.arg(instance))
{}

QFuture<SecretStore::ReadResult> KeychainStore::read()
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(m_key);
    return run<ReadResult>(job, [job](QKeychain::Job &) -> ReadResult {
        if (job->error() == QKeychain::EntryNotFound)
            return std::nullopt;
        if (job->error() != QKeychain::NoError)
            return std::unexpected(keychainError(*job));
        QByteArray bytes = job->binaryData();
        return SecretBytes::fromWiping(bytes);
    });
}

QFuture<Result<void>> KeychainStore::write(const SecretBytes &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(m_key);
    job->setBinaryData(secret.view().toByteArray());
    return run<Result<void>>(job, done);
}

QFuture<Result<void>> KeychainStore::remove()
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(m_key);
    return run<Result<void>>(job, done);
}

} // namespace countersign::crypto
