// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsstore.h"

#include "database/run.h"
#include "settings/settingspatch.h"
#include "vault/vault.h"

namespace countersign::settings::SettingsStore {

using namespace Qt::StringLiterals;
using database::Connection;
using database::Row;
using vault::Vault;

namespace {

struct StoredRow
{
    QString name;
    QString value;
    QByteArray secret;
    qint64 version;
    Origin origin;
};

vault::Place placeOf(const QString &name)
{
    return {"service_settings"_L1, "secret"_L1, name};
}

StoredRow rowOf(const Row &row)
{
    return {row.text(0),
            row.text(1),
            row.blob(2),
            row.integer(3),
            {fromMilliseconds(row.integer(4)), row.text(5)}};
}

} // namespace

Result<Stored> load(Connection &connection, const Vault &vault)
{
    const auto rows = connection.all(
        u"SELECT name, value, secret, version, changed_at, changed_by FROM service_settings"_s, {},
        rowOf);
    if (!rows)
        return failureOf(rows);
    Stored stored;
    for (const StoredRow &row : *rows) {
        stored.version = std::max(stored.version, row.version);
        SecretBytes secret;
        if (!row.secret.isEmpty()) {
            auto opened
                = vault.open(connection, Vault::installation(), placeOf(row.name), row.secret);
            if (!opened)
                return failureOf(opened);
            secret = SecretBytes::fromWiping(*opened);
        }
        if (!row.value.isEmpty() || !secret.isEmpty())
            stored.origins.insert(row.name, row.origin);
        restore(stored.values, row.name, row.value, std::move(secret));
    }
    return stored;
}

Result<void> save(Connection &transaction, Vault &vault, const Stored &before, const Values &after,
                  const Origin &origin)
{
    const QList<StoredValue> old = storedValues(before.values);
    const QList<StoredValue> now = storedValues(after);
    for (qsizetype i = 0; i < now.size(); ++i) {
        const StoredValue &value = now.at(i);
        if (value == old.at(i))
            continue;
        QVariant secret;
        if (!value.secret.isEmpty()) {
            const auto sealed = vault.seal(transaction, Vault::installation(), placeOf(value.name),
                                           value.secret.view());
            if (!sealed)
                return failureOf(sealed);
            secret = *sealed;
        }
        const auto written = database::run(
            transaction,
            u"INSERT INTO service_settings (name, value, secret, version, changed_at, changed_by) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value, "
            "secret = excluded.secret, version = excluded.version, "
            "changed_at = excluded.changed_at, changed_by = excluded.changed_by"_s,
            {QString(value.name), value.text.isEmpty() ? QVariant() : QVariant(value.text), secret,
             before.version + 1, toMilliseconds(origin.at), origin.by});
        if (!written)
            return written;
    }
    return {};
}

} // namespace countersign::settings::SettingsStore
