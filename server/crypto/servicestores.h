// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretstore.h"

#include <QString>

namespace countersign::crypto {

// The secret in an environment variable, 32 bytes in Base64: for services whose manager hands
// secrets over that way. Read only.
class EnvironmentStore final : public SecretStore
{
public:
    explicit EnvironmentStore(QByteArray variable = "COUNTERSIGN_MASTER_KEY")
        : m_variable(std::move(variable))
    {}
    QFuture<ReadResult> read() override;
    QFuture<Result<void>> write(const SecretBytes &secret) override;

private:
    QByteArray m_variable;
};

// The secret in a file, 32 bytes in Base64. On Unix it must be a plain file (no link) of this user
// or root that nobody else can read (mode 0600 or 0400), else Forbidden; it is created so in one
// step and never overwritten (Conflict). On Windows the folder's access rules protect it.
class FileStore final : public SecretStore
{
public:
    explicit FileStore(QString path)
        : m_path(std::move(path))
    {}
    QFuture<ReadResult> read() override;
    QFuture<Result<void>> write(const SecretBytes &secret) override;

private:
    ReadResult readNow() const;
    Result<void> writeNow(const SecretBytes &secret) const;
    QString m_path;
};

} // namespace countersign::crypto
