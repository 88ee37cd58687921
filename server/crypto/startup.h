// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtCrypto>

namespace countersign::crypto {

// Brings the cryptographic libraries up and keeps them up. One per program, made in main() right
// after the application object and destroyed last: every SecretBytes lives in QCA's locked memory
// and must die before it.
class Startup
{
public:
    Startup();
    Startup(const Startup &) = delete;
    Startup &operator=(const Startup &) = delete;

private:
    // QCA makes OpenSSL load its "legacy" provider, and loading any provider by name ends the
    // automatic loading of "default". So "default" is loaded by name before QCA starts.
    bool m_defaultProvider;
    QCA::Initializer m_qca;
};

/// Checks that every primitive is there and gives known answers (crypto/selftest.h). Needs a living
/// Startup. If it fails the program must not start: the error names the primitive.
Result<void> initialize();

} // namespace countersign::crypto
