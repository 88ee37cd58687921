// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/keychaintokenstore.h"

#include <qt6keychain/keychain.h>

namespace countersign::ui::client {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"Countersign"_s;
}

} // namespace

// The entry says it all, since Windows ignores the service.
KeychainTokenStore::KeychainTokenStore(const QString &entry)
    : m_entry(u"countersign/%1/session"_s.arg(entry))
{}

void KeychainTokenStore::keep(const QString &refresh)
{
    if (!m_broken) // a person who has declined to unlock it is not asked again
        want(refresh);
}

void KeychainTokenStore::clear()
{
    want({});
}

void KeychainTokenStore::load()
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(m_entry);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        // No keychain is no news yet: that is told when there is something to keep.
        const QString refresh = job->error() == QKeychain::NoError ? job->textData() : QString();
        m_holds = m_holds || !refresh.isEmpty();
        Q_EMIT loaded(refresh);
    });
    job->start(); // deletes itself after finished()
}

void KeychainTokenStore::want(const QString &refresh)
{
    m_wanted = refresh;
    if (!m_busy)
        work();
}

void KeychainTokenStore::work()
{
    const QString refresh = *std::exchange(m_wanted, std::nullopt);
    const bool writes = !refresh.isEmpty();
    QKeychain::Job *job = nullptr;
    if (writes) {
        auto *write = new QKeychain::WritePasswordJob(service());
        write->setTextData(refresh);
        job = write;
    } else {
        job = new QKeychain::DeletePasswordJob(service());
    }
    job->setKey(m_entry);
    m_busy = true;
    connect(job, &QKeychain::Job::finished, this,
            [this, writes](const QKeychain::Job *done) { takeResult(*done, writes); });
    job->start();
}

void KeychainTokenStore::takeResult(const QKeychain::Job &job, bool wrote)
{
    m_busy = false;
    const bool done = job.error() == QKeychain::NoError;
    if (done)
        m_holds = wrote;
    // A token that could not be deleted is worthless once the server has ended its session.
    const bool isNews = wrote && !done && !m_broken;
    if (isNews) {
        m_broken = true;
        m_wanted.reset();
        // What is still in there was used up for the token that could not be written.
        if (m_holds)
            m_wanted = QString();
    }
    if (m_wanted)
        work();
    if (isNews)
        Q_EMIT notKept();
    if (isIdle())
        Q_EMIT becameIdle();
}

} // namespace countersign::ui::client
