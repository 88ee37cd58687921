// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

#include <memory>

namespace countersign::contract {

// A compiled JSON Schema (the part of 2020-12 that OpenAPI 3.1 documents use here). Immutable and cheap to copy; any
// thread may hold one. Checking needs a SchemaChecker.
class Schema
{
public:
    /// Compiles `schema`; its "$ref"s point into `document` ("#/components/schemas/Customer") and are put in place
    /// first. Fails with Internal, saying where, if one does not resolve, refers to itself, or the schema or one of its
    /// patterns does not compile. `format` is a comment and not checked: use a pattern.
    static Result<Schema> compile(const QJsonValue &schema, const QJsonObject &document = {});

    /// The schema with its references in place.
    const QJsonObject &source() const;

private:
    struct Data;
    explicit Schema(std::shared_ptr<const Data> data)
        : m_data(std::move(data))
    {}
    std::shared_ptr<const Data> m_data;
    friend class SchemaChecker;
};

// Checks values against schemas. Not thread-safe, because it keeps compiled expressions: one per thread.
class SchemaChecker
{
public:
    SchemaChecker();
    ~SchemaChecker();
    SchemaChecker(const SchemaChecker &) = delete;
    SchemaChecker &operator=(const SchemaChecker &) = delete;

    /// UnknownField or InvalidRequest; `field` is the JSON pointer of the value at fault ("/phone") and `detail` a
    /// sentence for a person. Texts with U+0000 or half a surrogate pair are refused wherever they stand, names with
    /// quotation marks, backslashes or control characters where the schema does not take any name.
    Result<void> check(const Schema &schema, const QJsonValue &value);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace countersign::contract
