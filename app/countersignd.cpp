// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auditcommand.h"
#include "app/bootstrapcommand.h"
#include "app/importcommand.h"
#include "app/masterkeycommand.h"
#include "app/output.h"
#include "app/servecommand.h"
#include "base/allocator.h"
#include "base/logging.h"
#include "base/result.h"
#include "crypto/startup.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace countersign;
using namespace countersign::app;
using namespace Qt::StringLiterals;

namespace {

const QString Usage
    = u"Countersign service and administration.\n\n"
      "Commands:\n"
      "  serve                        run the service\n"
      "  bootstrap                    make the first account, its owner (asks for the password)\n"
      "  import customers FILE        import customers from a CSV file\n"
      "  audit verify                 check the audit trail of a database or an export, without "
      "the service,\n"
      "                               and open every sealed value if the master key is at hand\n"
      "  audit export FILE            write the audit trail as JSON lines that `audit verify` "
      "checks\n"
      "  audit check-proof FILE       check the proof of one event, as the console saves it\n"
      "  master-key change            protect everything with another master key\n\n"_s;

void addCommandOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"command"_s, u"What to do, see above."_s,
                                 u"command [arguments]"_s);
    Settings::addOptions(parser);
    parser.addOptions({
        {u"email"_s, u"bootstrap: the owner's e-mail address."_s, u"ADDRESS"_s},
        {u"name"_s, u"bootstrap: the owner's name."_s, u"NAME"_s},
        {u"on-error"_s,
         u"import: what one bad row means: reject (nothing is imported) or skip. [reject]"_s,
         u"reject|skip"_s},
        {u"dry-run"_s, u"import: only check the file."_s},
        {u"columns"_s, u"import: which heading holds what, as phone:Mobile,name:Full name."_s,
         u"MAPPING"_s},
        {u"database"_s, u"audit: the database file. [countersign.db in the data folder]"_s,
         u"FILE"_s},
        {u"export"_s, u"audit verify: an export instead of a database."_s, u"FILE"_s},
        {u"public-key"_s,
         u"audit verify, check-proof: the key that must have signed, in Base64, from a source you trust."_s,
         u"KEY"_s},
        {u"trail-only"_s, u"audit verify: do not open what is sealed."_s},
        {u"new-master-key-file"_s,
         u"master-key change: file with the new key; it is made there if there is none."_s,
         u"FILE"_s},
    });
}

int run(const QCommandLineParser &parser, const Settings &settings)
{
    const QStringList arguments = parser.positionalArguments();
    const QString command = arguments.value(0);
    if (command == "serve"_L1 && arguments.size() == 1)
        return serve(settings);
    if (command == "bootstrap"_L1 && arguments.size() == 1)
        return bootstrap(settings, parser.value(u"email"_s), parser.value(u"name"_s));
    if (command == "import"_L1 && arguments.size() == 3 && arguments.at(1) == "customers"_L1)
        return importCustomers(settings, {arguments.at(2), parser.value(u"on-error"_s),
                                          parser.value(u"columns"_s), parser.isSet(u"dry-run"_s)});
    if (command == "audit"_L1 && arguments.size() == 2 && arguments.at(1) == "verify"_L1)
        return verifyTrail(settings,
                           {parser.value(u"database"_s), parser.value(u"export"_s),
                            parser.value(u"public-key"_s), parser.isSet(u"trail-only"_s)});
    if (command == "audit"_L1 && arguments.size() == 3 && arguments.at(1) == "check-proof"_L1)
        return checkProof(settings,
                          {parser.value(u"database"_s), {}, parser.value(u"public-key"_s), true},
                          arguments.at(2));
    if (command == "audit"_L1 && arguments.size() == 3 && arguments.at(1) == "export"_L1)
        return exportTrail(settings, parser.value(u"database"_s), arguments.at(2));
    if (command == "master-key"_L1 && arguments.size() == 2 && arguments.at(1) == "change"_L1)
        return changeMasterKey(settings, parser.value(u"new-master-key-file"_s));
    printError({ErrorCode::InvalidRequest,
                command.isEmpty()
                    ? u"Say what to do; --help lists the commands."_s
                    : u"\"%1\" is not a command of this program; --help lists them."_s.arg(
                          arguments.join(u' '))});
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    countersign::shareAllocatorArenas();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"countersignd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(Usage + settingsHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    addCommandOptions(parser);
    parser.process(application);

    const Result<Settings> settings
        = Settings::read(parser, QProcessEnvironment::systemEnvironment());
    if (!settings) {
        printError(settings.error());
        return 2;
    }
    installLogging(settings->text(u"log-format"_s) == "json"_L1 ? LogFormat::Json
                                                                : LogFormat::Text);

    const crypto::Startup crypto;
    if (const auto ready = crypto::initialize(); !ready) {
        printError(ready.error());
        return 1;
    }
    return run(parser, *settings);
}
