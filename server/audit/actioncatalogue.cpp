// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/actioncatalogue.h"

#include "base/logging.h"

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

Result<void> ActionCatalogue::mayRecord(const Actor &actor, const QString &action) const
{
    if (!contains(action)) {
        qCCritical(lcAudit).noquote()
            << "Audit action" << action << "is not in resources/audit-actions.json";
        return failure(ErrorCode::Internal,
                       u"The action \"%1\" is not in the list of audit actions."_s.arg(action));
    }
    // What the program does by itself belongs to no operation.
    if (!actor.operation.isEmpty() && !actor.mayRecord.contains(action)) {
        qCCritical(lcAudit).noquote()
            << "Operation" << actor.operation << "does not list the audit action" << action
            << "in its x-countersign.audit";
        return failure(ErrorCode::Internal,
                       u"The operation %1 may not record \"%2\"."_s.arg(actor.operation, action));
    }
    return {};
}

} // namespace countersign::audit
