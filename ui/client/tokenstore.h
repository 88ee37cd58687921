// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
// The program keeps them in memory for now; a store over the system's keychain takes its place
// behind this interface.
class TokenStore
{
public:
    TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;
    virtual ~TokenStore() = default;
    virtual std::optional<Tokens> tokens() const = 0;
    virtual void setTokens(const Tokens &tokens) = 0;
    virtual void clear() = 0;
};

// Tokens that end with the program.
class MemoryTokenStore final : public TokenStore
{
public:
    std::optional<Tokens> tokens() const override { return m_tokens; }
    void setTokens(const Tokens &tokens) override { m_tokens = tokens; }
    void clear() override { m_tokens.reset(); }

private:
    std::optional<Tokens> m_tokens;
};

} // namespace countersign::ui::client
