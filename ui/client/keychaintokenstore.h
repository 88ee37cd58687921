// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/tokenstore.h"

namespace QKeychain {
class Job;
}

namespace countersign::ui::client {

// Keeps the refresh token in the desktop's keychain (Secret Service or KWallet, macOS Keychain,
// Windows Credential Manager), so that the program can be started again without a new sign-in
// (feature B1). Owned by ApiClient; GUI thread, never waits: the keychain is asked for one thing
// after the other, and only what was wanted last counts. Where there is no keychain, or it stays
// locked, the tokens live in memory for this run, and notKept() says so.
class KeychainTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    /// `entry`: tells installations and servers apart.
    explicit KeychainTokenStore(const QString &entry);

    std::optional<Tokens> tokens() const override { return m_tokens; }
    void setTokens(const Tokens &tokens) override;
    void clear() override;
    void load() override;

private:
    void want(const QString &refresh);
    void work();
    void takeResult(const QKeychain::Job &job, bool wrote);

    QString m_entry;
    std::optional<Tokens> m_tokens;
    std::optional<QString> m_wanted; // what is to be in the keychain; empty: nothing
    bool m_busy = false;
    bool m_broken = false; // the keychain has refused to keep something
};

} // namespace countersign::ui::client
