// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/settings.h"
#include "settings/settings.h"

#include <QJsonObject>

// Changing the settings: rules, pure.
namespace countersign::settings {

/// `values` with the provider's changes. InvalidRequest where an account changes and its secret is not given anew: what
/// was typed for one server must not be sent to another.
Result<TextProvider> patched(TextProvider texts, const contract::TextMessagePatch &patch);
Result<MailProvider> patched(MailProvider mail, const contract::EmailPatch &patch);

/// What is stored afterwards. Conflict, naming the field, for what was `given` when the program was started;
/// InvalidRequest as checked().
Result<Values> patched(const Values &stored, const Values &given,
                       const contract::SettingsPatch &patch);

// One value as it is stored.
struct StoredValue
{
    QLatin1StringView name; // "email.url"
    bool isSecret = false;
    bool mayBeTold
        = false; // stands in the trail in the open; names of accounts and addresses do not
    QString text = {};
    SecretBytes secret = {};

    friend bool operator==(const StoredValue &a, const StoredValue &b);
};
/// Every value, in the order of their names' meaning; the same list for all `values`.
QList<StoredValue> storedValues(const Values &values);
/// Takes a stored value back in; unknown names, of a newer program, are left alone.
void restore(Values &values, const QString &name, const QString &text, SecretBytes secret);

struct Change
{
    QStringList names;
    QJsonObject before; // of them, what may be told
    QJsonObject after;
};
Change changeBetween(const Values &before, const Values &after);

} // namespace countersign::settings
