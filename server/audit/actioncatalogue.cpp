// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/actioncatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must stand outside of every namespace.
static void initializeActionFile()
{
    Q_INIT_RESOURCE(auditactions);
}

namespace countersign::audit {

using namespace Qt::StringLiterals;

Result<ActionCatalogue> ActionCatalogue::load()
{
    initializeActionFile();
    QFile file(u":/audit/audit-actions.json"_s);
    QSet<QString> codes;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &entry :
             QJsonDocument::fromJson(file.readAll()).object().value("actions"_L1).toArray())
            codes.insert(entry.toObject().value("code"_L1).toString());
    }
    if (codes.isEmpty() || codes.contains(QString()))
        return failure(ErrorCode::Internal,
                       u"The list of audit actions cannot be read. Reinstall the program."_s);
    return ActionCatalogue(std::move(codes));
}

} // namespace countersign::audit
