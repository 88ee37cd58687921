// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phonenumber.h"
#include "base/result.h"

#include <chrono>

namespace countersign::gateways {

/// A SIM card that was changed within this time may be in a stranger's hands (NIST SP 800-63B section 3.1.3.3).
inline constexpr std::chrono::hours FreshSim{72};

// What a carrier's look-up tells about a phone number. Empty: nobody knows.
struct PhoneRisk
{
    std::optional<std::chrono::seconds> simSwapAge
        = {};                      // since the SIM card behind it was last changed
    std::optional<bool> voip = {}; // a line of the internet, which anybody can rent

    /// Whether a secret may be sent to it as a text message.
    bool mayText() const { return !simSwapAge || *simSwapAge >= FreshSim; }
};

// Asks a provider about a number (feature A11). Thread-safe; may block for some seconds, so it is called on worker
// threads only. An error means that it cannot be told now.
class PhoneRiskSource
{
public:
    PhoneRiskSource() = default;
    PhoneRiskSource(const PhoneRiskSource &) = delete;
    PhoneRiskSource &operator=(const PhoneRiskSource &) = delete;
    virtual ~PhoneRiskSource() = default;
    virtual Result<PhoneRisk> risk(const PhoneNumber &phone) = 0;
};

// Where no provider is set up: knows nothing about any number.
class NoPhoneRisk final : public PhoneRiskSource
{
public:
    Result<PhoneRisk> risk(const PhoneNumber &) override { return PhoneRisk{}; }
};

} // namespace countersign::gateways
