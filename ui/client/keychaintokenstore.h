// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/tokenstore.h"

#include <optional>

namespace QKeychain {
class Job;
}

namespace countersign::ui::client {

// Keeps the refresh token in the desktop's keychain (Secret Service or KWallet, macOS Keychain,
// Windows Credential Manager), so that the program can be started again without a new sign-in
// (feature B1). Owned by ApiClient; GUI thread, never waits: the keychain is asked for one thing
// after the other, and only what was wanted last counts. Where there is no keychain, or it stays
// locked, the session lives for this run only, and notKept() says so. A token that was used up is not
// left there: its second use would look like theft to the server.
class KeychainTokenStore final : public TokenStore
{
    Q_OBJECT
public:
    /// `entry`: tells installations and servers apart.
    explicit KeychainTokenStore(const QString &entry);

    void keep(const QString &refresh) override;
    void clear() override;
    void load() override;
    bool isIdle() const override { return !m_busy && !m_wanted; }

private:
    void want(const QString &refresh);
    void work();
    void takeResult(const QKeychain::Job &job, bool wrote);

    QString m_entry;
    std::optional<QString> m_wanted; // what is to be in the keychain; empty: nothing
    bool m_busy = false;
    bool m_holds = false;  // a token of this run or, once read, of the one before is in there
    bool m_broken = false; // the keychain has refused to keep something
};

} // namespace countersign::ui::client
