// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace countersign::ui::client {

// The two tokens of a staff session.
struct Tokens
{
    QString access;  // short-lived, sent with every call
    QString refresh; // exchanged for the next pair
};

// Where the tokens of the session are kept. ApiClient owns one and uses it on the GUI thread only.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    virtual std::optional<Tokens> tokens() const = 0;
    virtual void setTokens(const Tokens &tokens) = 0;
    virtual void clear() = 0;
    /// Looks for the refresh token that an earlier run of the program left; loaded() tells.
    virtual void load() = 0;

Q_SIGNALS:
    /// The refresh token of an earlier run, empty if there is none.
    void loaded(const QString &refresh);
    /// The tokens cannot be kept beyond this run. Once at most.
    void notKept();
};

// Tokens that end with the program.
class MemoryTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    std::optional<Tokens> tokens() const override { return m_tokens; }
    void setTokens(const Tokens &tokens) override { m_tokens = tokens; }
    void clear() override { m_tokens.reset(); }
    void load() override { Q_EMIT loaded({}); }

private:
    std::optional<Tokens> m_tokens;
};

} // namespace countersign::ui::client
