// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/schema.h"

#include "base/foreignjson.h"
#include "contract/schemareferences.h"
#include "contract/schemasentences.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <cmath>

namespace countersign::contract {

using namespace Qt::StringLiterals;

namespace {

// JSON Schema means ECMA-262, where "$" is the very end of the text; in Perl's syntax it also stands before a final
// line feed. So "^[0-9]{6}$" must not accept "123456\n".
QString perlPattern(const QString &pattern)
{
    QString result;
    bool inClass = false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == u'\\' && i + 1 < pattern.size()) {
            result += c;
            result += pattern.at(++i);
            continue;
        }
        if (c == u'[')
            inClass = true;
        else if (c == u']')
            inClass = false;
        if (c == u'$' && !inClass)
            result += u"\\z"_s;
        else
            result += c;
    }
    return result;
}

// The default engine of valijson is std::regex, which overflows the stack on long texts.
class Expression
{
public:
    explicit Expression(const std::string &pattern)
        : m_expression(perlPattern(QString::fromStdString(pattern)))
    {}

    static bool search(const std::string &text, const Expression &expression)
    {
        return expression.m_expression.match(QString::fromStdString(text)).hasMatch();
    }

private:
    QRegularExpression m_expression;
};

Result<void> checkPatterns(const QJsonValue &json)
{
    if (json.isArray()) {
        for (const QJsonValue &item : json.toArray()) {
            if (auto checked = checkPatterns(item); !checked)
                return checked;
        }
        return {};
    }
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "pattern"_L1 && it.value().isString()) {
            const QRegularExpression expression(perlPattern(it.value().toString()));
            if (!expression.isValid())
                return failure(ErrorCode::Internal,
                               u"The pattern “%1” does not compile: %2."_s.arg(
                                   it.value().toString(), expression.errorString()));
        }
        if (auto checked = checkPatterns(it.value()); !checked)
            return checked;
    }
    return {};
}

// What valijson gets to see. `format` it would check with std::regex; examples and defaults only cost time.
QJsonValue withoutComments(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : json.toArray())
            array.append(withoutComments(item));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject result;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "properties"_L1) { // its members are names, not rules
            QJsonObject properties;
            const QJsonObject described = it.value().toObject();
            for (auto property = described.begin(); property != described.end(); ++property)
                properties.insert(property.key(), withoutComments(property.value()));
            result.insert(it.key(), properties);
        } else if (it.key() != "format"_L1 && it.key() != "example"_L1 && it.key() != "examples"_L1
                   && it.key() != "default"_L1 && it.key() != "description"_L1
                   && it.key() != "title"_L1) {
            result.insert(it.key(), it.key() == "enum"_L1 || it.key() == "const"_L1
                                        ? it.value()
                                        : withoutComments(it.value()));
        }
    }
    return result;
}

// Whether nothing is looked up by name in such an object. A name that is not plain would mislead a look-up
// (base/foreignjson.h), and none of ours is like that.
bool takesAnyName(const QJsonObject &schema)
{
    return schema.value("additionalProperties"_L1).isObject() && !schema.contains("properties"_L1);
}

// valijson measures texts up to the first NUL and half a surrogate pair has no UTF-8 form: such a text could slip
// past a length or reach the database as something else than what was checked.
std::optional<Error> unusableText(const QJsonValue &value, const QStringList &path,
                                  const QJsonObject &schema)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
            return Error{ErrorCode::InvalidRequest,
                         u"A text has a character in it that cannot be stored."_s,
                         jsonPointer(path)};
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto found
                = unusableText(array.at(i), path + QStringList{QString::number(i)}, schema))
                return found;
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().contains(QChar(u'\0')) || !it.key().isValidUtf16()
                || (!isPlainName(it.key()) && !takesAnyName(schemaAt(schema, path))))
                return Error{ErrorCode::UnknownField, u"A field has a name that cannot be one."_s,
                             jsonPointer(path)};
            if (auto found = unusableText(it.value(), path + QStringList{it.key()}, schema))
                return found;
        }
    }
    return std::nullopt;
}

Finding findingOf(const valijson::ValidationResults::Error &error)
{
    Finding finding{{}, QString::fromStdString(error.description)};
    for (size_t i = 1; i < error.context.size(); ++i) // 0 is "<root>"
        finding.path
            += QString::fromStdString(error.context.at(i)).sliced(1).chopped(1); // "[name]"
    return finding;
}

} // namespace

struct Schema::Data
{
    QJsonObject source;
    valijson::Schema compiled;
};

Result<Schema> Schema::compile(const QJsonValue &schema, const QJsonObject &document)
{
    if (!schema.isObject())
        return failure(ErrorCode::Internal, u"A schema must be a JSON object."_s);
    const Result<QJsonObject> source = resolveReferences(schema.toObject(), document);
    if (!source)
        return failureOf(source);
    const QJsonValue rules = withoutComments(*source);
    if (const Result<void> checked = checkPatterns(rules); !checked)
        return failureOf(checked);
    auto data = std::make_shared<Data>();
    data->source = *source;
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(rules), data->compiled);
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Internal,
                       u"A schema does not compile: %1"_s.arg(QString::fromUtf8(problem.what())));
    }
    return Schema(std::move(data));
}

const QJsonObject &Schema::source() const
{
    return m_data->source;
}

struct SchemaChecker::Data
{
    valijson::ValidatorT<Expression> validator{valijson::ValidatorT<Expression>::kStrongTypes};
};

SchemaChecker::SchemaChecker()
    : m_data(std::make_unique<Data>())
{}

SchemaChecker::~SchemaChecker() = default;

Result<void> SchemaChecker::check(const Schema &schema, const QJsonValue &value)
{
    if (auto unusable = unusableText(value, {}, schema.source()))
        return std::unexpected(*unusable);
    valijson::ValidationResults results;
    try {
        const valijson::adapters::QtJsonAdapter adapter(value);
        if (m_data->validator.validate(schema.m_data->compiled, adapter, nullptr))
            return {};
        m_data->validator.validate(schema.m_data->compiled, adapter, &results);
    } catch (const std::exception &problem) {
        return failure(ErrorCode::Internal, u"The request could not be checked: %1"_s.arg(
                                                QString::fromUtf8(problem.what())));
    }
    QList<Finding> findings;
    for (const auto &error : results)
        findings += findingOf(error);
    if (findings.isEmpty())
        findings += Finding{};
    return std::unexpected(explainFindings(findings, schema.source(), value));
}

} // namespace countersign::contract
