// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace countersign::ui::client {

// Where the session is kept for the next run of the program: as its refresh token. ApiClient owns
// one and uses it on the GUI thread only. It never waits; isIdle() tells whether all is done.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    /// Keeps this refresh token instead of the one before, which has been used up.
    virtual void keep(const QString &refresh) = 0;
    virtual void clear() = 0;
    /// Looks for the refresh token that an earlier run of the program left; loaded() tells.
    virtual void load() = 0;
    /// Whether everything that was to be kept or cleared has been.
    virtual bool isIdle() const = 0;

Q_SIGNALS:
    /// The refresh token of an earlier run, empty if there is none.
    void loaded(const QString &refresh);
    /// The session cannot be kept beyond this run. Once at most.
    void notKept();
    void becameIdle();
};

// Keeps nothing: the session ends with the program.
class NoTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    void keep(const QString &) override {}
    void clear() override {}
    void load() override { Q_EMIT loaded({}); }
    bool isIdle() const override { return true; }
};

} // namespace countersign::ui::client
