// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importcommand.h"

#include "app/offline.h"
#include "app/output.h"
#include "customers/importservice.h"
#include "runtime/graph.h"

#include <QFile>

namespace countersign::app {

using namespace Qt::StringLiterals;
using customers::ImportOptions;

namespace {

Result<ImportOptions> optionsOf(const ImportArguments &arguments, const QString &region)
{
    ImportOptions options;
    options.region = region;
    options.dryRun = arguments.dryRun;
    if (arguments.onError == "skip"_L1)
        options.onError = ImportOptions::OnError::Skip;
    else if (!arguments.onError.isEmpty() && arguments.onError != "reject"_L1)
        return failure(ErrorCode::InvalidRequest, u"--on-error must be reject or skip."_s);
    const auto headings = customers::parseMapping(arguments.columns);
    if (!headings)
        return failureOf(headings);
    options.headings = *headings;
    return options;
}

Result<customers::ImportProgress> run(const Settings &settings, const ImportArguments &arguments)
{
    const auto service = settings.serviceOptions();
    if (!service)
        return failureOf(service);
    const auto options = optionsOf(arguments, service->defaultRegion);
    if (!options)
        return failureOf(options);
    QFile file(arguments.file);
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::InvalidRequest,
                       u"%1 cannot be read: %2"_s.arg(arguments.file, file.errorString()));
    auto core = openOffline(settings);
    if (!core)
        return failureOf(core);
    customers::ImportService imports(runtime::customerContext(**core, service->defaultRegion));
    const std::atomic_bool cancelled = false;
    return imports.importNow(
        Actor::system((*core)->clock().now()), file.readAll(), *options,
        [](const customers::ImportProgress &progress) {
            printProgress(u"%L1 rows"_s.arg(progress.rowsRead));
        },
        cancelled);
}

} // namespace

int importCustomers(const Settings &settings, const ImportArguments &arguments)
{
    const auto progress = run(settings, arguments);
    if (!progress) {
        printError(progress.error());
        return progress.error().code == ErrorCode::InvalidRequest ? 2 : 1;
    }
    printProgress({});
    for (const contract::ImportRowError &error : progress->errors)
        printLine(u"row %1, %2: %3"_s.arg(error.row).arg(
            error.column.isEmpty() ? u"whole row"_s : error.column, error.detail));
    if (progress->errorCount > progress->errors.size())
        printLine(
            u"… and %L1 more faulty rows"_s.arg(progress->errorCount - progress->errors.size()));
    if (!progress->detail.isEmpty())
        printError({ErrorCode::InvalidImport, progress->detail});
    const QString what = arguments.dryRun ? u"would be imported"_s : u"imported"_s;
    printLine(u"%L1 rows read, %L2 %3, %L4 faulty."_s.arg(progress->rowsRead)
                  .arg(progress->imported)
                  .arg(what)
                  .arg(progress->errorCount));
    return progress->state == customers::ImportProgress::State::Completed ? 0 : 1;
}

} // namespace countersign::app
