// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/firstowner.h"

#include "base/secretbytes.h"
#include "crypto/base32.h"

namespace countersign::identity {

using namespace Qt::StringLiterals;

namespace {

QString grouped(const QByteArray &text)
{
    QStringList groups;
    for (qsizetype i = 0; i < text.size(); i += 5)
        groups.append(QString::fromLatin1(text.mid(i, 5)));
    return groups.join(u'-');
}

// As people type it.
QByteArray normal(const QString &code)
{
    return QString(code).remove(u'-').remove(u' ').toUpper().toUtf8();
}

} // namespace

FirstOwner::FirstOwner(StaffService &staff, audit::Ledger &ledger, RandomSource &random)
    : m_staff(staff)
    , m_ledger(ledger)
    , m_random(random)
{}

Result<void> FirstOwner::prepare()
{
    const auto empty = m_staff.isEmpty();
    if (!empty)
        return failureOf(empty);
    const std::lock_guard lock(m_mutex);
    // 13 bytes are 21 characters, of which the last carries few bits
    m_code = *empty ? grouped(crypto::toBase32(m_random.bytes(13)).first(20)) : QString();
    return {};
}

QString FirstOwner::code() const
{
    const std::lock_guard lock(m_mutex);
    return m_code;
}

Result<StaffId> FirstOwner::create(const Actor &actor, const QString &code, const QString &email,
                                   const QString &name, const QString &password)
{
    const QString expected = this->code();
    if (expected.isEmpty())
        return failure(ErrorCode::Conflict,
                       u"There is staff already: sign in as an admin to add more."_s);
    if (!constantTimeEquals(normal(code), normal(expected))) {
        if (const auto recorded
            = m_ledger.record(actor, {.action = u"installation.setup.refused"_s,
                                      .resource = u"installation"_s,
                                      .resourceId = {},
                                      .success = false,
                                      .error = errorCodeName(ErrorCode::InvalidCode)});
            !recorded)
            return failureOf(recorded);
        return failure(ErrorCode::InvalidCode,
                       u"This is not the code that the service has shown at its start."_s,
                       u"/code"_s);
    }
    const auto made = m_staff.createOwner(actor, email, name, password);
    if (made) {
        const std::lock_guard lock(m_mutex);
        m_code.clear();
    }
    return made;
}

} // namespace countersign::identity
