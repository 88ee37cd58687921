// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/resources.h"

#include <QFile>

namespace countersign::runtime {

using namespace Qt::StringLiterals;

Result<QByteArray> readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::Internal,
                       u"The program is incomplete: %1 is missing."_s.arg(path));
    return file.readAll();
}

} // namespace countersign::runtime
