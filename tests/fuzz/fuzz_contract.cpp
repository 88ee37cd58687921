// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What travels as JSON: strict parsing, every schema of the contract, every struct of server/contract. The first line of
// an input says what the rest is:
//   body OPERATION     the body of a request
//   query OPERATION    its query, still percent-encoded
//   path OPERATION     the value of each of its path parameters
//   schema COMPONENT   a value of a component schema
//   problem            a problem document, as a console reads it
// Anything else picks one of the schemas.
#include "contract/audit.h"
#include "contract/contract.h"
#include "contract/customers.h"
#include "contract/functions.h"
#include "contract/identity.h"
#include "contract/jsontext.h"
#include "contract/keys.h"
#include "contract/otp.h"
#include "contract/outbox.h"
#include "contract/problem.h"
#include "contract/schema.h"
#include "contract/validator.h"
#include "fuzzing.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

using namespace countersign;
using namespace countersign::contract;
using namespace Qt::StringLiterals;

namespace {

// Refusals are short: they repeat no more of a request than names, and not all of those.
constexpr qsizetype LongestRefusal = 8000;

// --- Structs ----------------------------------------------------------------------------------------

// Decoding loses nothing that the struct has, and what was decoded is encoded and decoded to the same. Says whether it
// could be decoded.
template<Described T>
bool roundTrips(const QJsonObject &object)
{
    const auto value = decode<T>(object);
    if (!value) {
        FUZZ_REQUIRE(value.error().code == ErrorCode::InvalidRequest);
        FUZZ_REQUIRE(value.error().field.startsWith(u'/'));
        return false;
    }
    const QJsonObject encoded = encode(*value);
    for (auto member = encoded.begin(); member != encoded.end(); ++member) {
        const QJsonValue original = object.value(member.key());
        FUZZ_REQUIRE(!original.isUndefined());
        const bool nested = original.isObject() || original.isArray();
        FUZZ_REQUIRE(nested ? original.type() == member.value().type()
                            : original == member.value());
    }
    const auto again = decode<T>(encoded);
    FUZZ_REQUIRE(again && encode(*again) == encoded);
    return true;
}

struct Pair
{
    QLatin1StringView component; // what the schema is called; none if only part of others
    bool (*decodes)(const QJsonObject &);
};
// Every struct of server/contract and the schema whose values it holds.
constexpr std::array Pairs{
    Pair{"OtpSendRequest"_L1, roundTrips<OtpSendRequest>},
    Pair{"OtpSendReply"_L1, roundTrips<OtpSendReply>},
    Pair{"OtpVerifyRequest"_L1, roundTrips<OtpVerifyRequest>},
    Pair{"OtpVerifyReply"_L1, roundTrips<OtpVerifyReply>},
    Pair{"CustomerSelf"_L1, roundTrips<CustomerSelf>},
    Pair{"SignInNotice"_L1, roundTrips<SignInNotice>},
    Pair{"Function"_L1, roundTrips<FunctionDescription>},
    Pair{"FunctionList"_L1, roundTrips<FunctionPage>},
    Pair{"FunctionCallRequest"_L1, roundTrips<FunctionCallRequest>},
    Pair{"FunctionCallReply"_L1, roundTrips<FunctionCallReply>},
    Pair{"LoginRequest"_L1, roundTrips<LoginRequest>},
    Pair{"RefreshRequest"_L1, roundTrips<RefreshRequest>},
    Pair{"StaffUser"_L1, roundTrips<StaffUser>},
    Pair{"StaffSession"_L1, roundTrips<StaffSession>},
    Pair{"SessionView"_L1, roundTrips<SessionView>},
    Pair{"SessionList"_L1, roundTrips<SessionList>},
    Pair{"Customer"_L1, roundTrips<CustomerView>},
    Pair{"CustomerPage"_L1, roundTrips<CustomerPage>},
    Pair{"CustomerCreateRequest"_L1, roundTrips<CustomerCreateRequest>},
    Pair{"CustomerPatchRequest"_L1, roundTrips<CustomerPatchRequest>},
    Pair{"ImportAccepted"_L1, roundTrips<ImportAccepted>},
    Pair{"ImportRowError"_L1, roundTrips<ImportRowError>},
    Pair{"ImportJob"_L1, roundTrips<ImportJob>},
    Pair{"AuditActor"_L1, roundTrips<AuditActor>},
    Pair{"AuditEvent"_L1, roundTrips<AuditEvent>},
    Pair{"AuditPage"_L1, roundTrips<AuditPage>},
    Pair{"AuditCheckpoint"_L1, roundTrips<AuditCheckpoint>},
    Pair{"InclusionProof"_L1, roundTrips<InclusionProof>},
    Pair{"ConsistencyProof"_L1, roundTrips<ConsistencyProof>},
    Pair{"OutboxMessage"_L1, roundTrips<OutboxMessage>},
    Pair{"OutboxPage"_L1, roundTrips<OutboxPage>},
    Pair{"KeyStatus"_L1, roundTrips<KeyStatus>},
};

const Pair *pairOf(const QString &component)
{
    const auto found = std::ranges::find(Pairs, component, &Pair::component);
    return found == Pairs.end() ? nullptr : &*found;
}

// --- The contract -----------------------------------------------------------------------------------

struct Desk
{
    std::shared_ptr<const Contract> contract = Contract::builtIn().value();
    std::map<QString, Schema> components;
    QStringList names;              // of the components, sorted
    QHash<QString, QString> bodies; // component by operation
    Validator validator{contract};
    SchemaChecker checker;
};

void readDocument(Desk &desk)
{
    const QJsonObject document = QJsonDocument::fromJson(desk.contract->document()).object();
    const QJsonObject schemas
        = document.value("components"_L1).toObject().value("schemas"_L1).toObject();
    desk.names = schemas.keys();
    for (const QString &name : std::as_const(desk.names)) {
        const QJsonObject reference{{u"$ref"_s, u"#/components/schemas/"_s + name}};
        desk.components.emplace(name, Schema::compile(reference, document).value());
    }
    for (const Operation &operation : desk.contract->operations()) {
        const QString reference = document.value("paths"_L1)
                                      .toObject()
                                      .value(operation.path)
                                      .toObject()
                                      .value(QString::fromLatin1(operation.method).toLower())
                                      .toObject()
                                      .value("requestBody"_L1)
                                      .toObject()
                                      .value("content"_L1)
                                      .toObject()
                                      .value("application/json"_L1)
                                      .toObject()
                                      .value("schema"_L1)
                                      .toObject()
                                      .value("$ref"_L1)
                                      .toString();
        if (!reference.isEmpty())
            desk.bodies.insert(operation.id, reference.section(u'/', -1));
    }
    for (const Pair &pair : Pairs)
        FUZZ_REQUIRE(desk.components.contains(QString(pair.component)));
}

Desk &desk()
{
    static const auto desk = [] {
        auto made = std::make_unique<Desk>();
        readDocument(*made);
        return made;
    }();
    return *desk;
}

// --- What holds -------------------------------------------------------------------------------------

void checkRefusal(const Error &error)
{
    FUZZ_REQUIRE(error.detail.size() + error.field.size() < LongestRefusal);
    FUZZ_REQUIRE(!error.detail.isEmpty());
    const QJsonObject document = problemDocument(error, u"r-1"_s);
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Compact);
    FUZZ_REQUIRE(desk().checker.check(desk().components.at(u"Problem"_s), document));
    const auto read = parseJsonObject(json);
    FUZZ_REQUIRE(read && *read == document);
    const Error told = problemError(*read, problemStatus(error.code));
    FUZZ_REQUIRE(told.code == error.code && told.detail == error.detail
                 && told.field == error.field);
}

void checkRefusedRequest(const Error &error)
{
    FUZZ_REQUIRE(error.code == ErrorCode::InvalidJson || error.code == ErrorCode::InvalidRequest
                 || error.code == ErrorCode::UnknownField
                 || error.code == ErrorCode::ContentTooLarge);
    checkRefusal(error);
}

struct Count
{
    qsizetype members = 0;
    int depth = 0;
};

Count countIn(const QJsonValue &value)
{
    Count count;
    const auto add = [&](const QJsonValue &item) {
        const Count inner = countIn(item);
        count.members += inner.members;
        count.depth = std::max(count.depth, inner.depth);
    };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            add(item);
        ++count.depth;
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            add(it.value());
        count.members += object.size();
        ++count.depth;
    }
    return count;
}

// Colons outside of texts: one for each member that was sent, whatever became of it.
qsizetype colonsIn(const QByteArray &json)
{
    qsizetype colons = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (quoted && json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            quoted = !quoted;
        else if (!quoted && json.at(i) == ':')
            ++colons;
    }
    return colons;
}

bool isStorable(const QJsonValue &value)
{
    const auto sound
        = [](const QString &text) { return text.isValidUtf16() && !text.contains(QChar(u'\0')); };
    if (value.isString())
        return sound(value.toString());
    bool all = true;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            all = all && isStorable(item);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            all = all && sound(it.key()) && isStorable(it.value());
    }
    return all;
}

// Nothing that was sent is lost on the way (two members of one name), and what was read can be written and read again.
std::optional<QJsonObject> parse(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object) {
        FUZZ_REQUIRE(object.error().code == ErrorCode::InvalidJson);
        checkRefusal(object.error());
        return std::nullopt;
    }
    const Count count = countIn(*object);
    FUZZ_REQUIRE(count.members == colonsIn(json) && count.depth <= MaximumNesting);
    const QByteArray written = QJsonDocument(*object).toJson(QJsonDocument::Compact);
    const auto again = parseJsonObject(written);
    if (isStorable(*object))
        FUZZ_REQUIRE(again && *again == *object);
    return *object;
}

// What the schema lets in fits into the struct that the program puts it into.
void checkComponent(const QString &component, const QJsonObject &object)
{
    const auto checked = desk().checker.check(desk().components.at(component), object);
    FUZZ_REQUIRE(checked.has_value()
                 == desk().checker.check(desk().components.at(component), object).has_value());
    if (!checked) {
        checkRefusedRequest(checked.error());
        return;
    }
    FUZZ_REQUIRE(isStorable(object));
    if (const Pair *pair = pairOf(component))
        FUZZ_REQUIRE(pair->decodes(object));
}

void checkBody(const Operation &operation, const QByteArray &json)
{
    const auto body = desk().validator.body(operation, json);
    if (!body) {
        checkRefusedRequest(body.error());
        return;
    }
    FUZZ_REQUIRE(json.size() <= operation.maximumBody && isStorable(*body));
    if (json.isEmpty())
        FUZZ_REQUIRE(body->isEmpty()
                     && (!operation.bodyRequired || operation.bodyType != "application/json"));
    else
        FUZZ_REQUIRE(parse(json) == *body);
    if (const Pair *pair = pairOf(desk().bodies.value(operation.id)))
        FUZZ_REQUIRE(pair->decodes(*body));
}

void checkQuery(const Operation &operation, QByteArrayView encoded)
{
    const auto values = desk().validator.query(operation, QUrlQuery(QString::fromLatin1(encoded)));
    if (!values) {
        checkRefusedRequest(values.error());
        return;
    }
    FUZZ_REQUIRE(isStorable(*values));
    for (const QJsonValue &value : *values)
        FUZZ_REQUIRE(value.isString() || value.isBool()
                     || (value.isDouble() && value.toInteger(0) == value.toInteger(1)));
}

void checkPath(const Operation &operation, QByteArrayView text)
{
    QHash<QString, QString> parameters;
    for (const QString &part : operation.path.split(u'/')) {
        if (part.startsWith(u'{'))
            parameters.insert(part.sliced(1).chopped(1), QString::fromUtf8(text));
    }
    const auto checked = desk().validator.path(operation, parameters);
    if (!checked)
        FUZZ_REQUIRE(checked.error().code == ErrorCode::NotFound);
    else if (!parameters.isEmpty())
        FUZZ_REQUIRE(isStorable(QString::fromUtf8(text)));
}

void checkProblem(const QByteArray &json)
{
    const auto object = parse(json);
    if (!object)
        return;
    for (const int status : {200, 400, 404, 500, 999}) {
        const Error error = problemError(*object, status);
        FUZZ_REQUIRE(problemStatus(error.code) >= 400 && problemStatus(error.code) < 600);
    }
}

void checkJson(const QString &component, const QByteArray &json)
{
    const auto object = parse(json);
    if (!object)
        return;
    checkComponent(component, *object);
    for (const Pair &pair : Pairs)
        pair.decodes(*object);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto [line, view] = fuzz::splitLine(QByteArrayView(data, qsizetype(size)));
    const QByteArray rest = view.toByteArray();
    const qsizetype blank = line.indexOf(' ');
    const QByteArrayView kind = blank < 0 ? line : line.first(blank);
    const QString name = blank < 0 ? QString() : QString::fromLatin1(line.sliced(blank + 1));
    const Operation *operation = desk().contract->operation(name);
    if (operation && kind == "body") {
        checkBody(*operation, rest);
    } else if (operation && kind == "query") {
        checkQuery(*operation, rest);
    } else if (operation && kind == "path") {
        checkPath(*operation, rest);
    } else if (kind == "problem") {
        checkProblem(rest);
    } else if (desk().components.contains(name)) {
        checkJson(name, rest);
    } else {
        const auto hash = std::accumulate(line.begin(), line.end(), 0U, [](unsigned sum, char c) {
            return sum * 31 + static_cast<unsigned char>(c);
        });
        checkJson(desk().names.at(hash % static_cast<unsigned>(desk().names.size())), rest);
    }
    return 0;
}
