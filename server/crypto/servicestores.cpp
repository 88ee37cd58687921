// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/servicestores.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace countersign::crypto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SecretSize = 32;

SecretStore::ReadResult decode(QByteArray text, const QString &where)
{
    const SecretBytes wiped = SecretBytes::fromWiping(text);
    const QByteArrayView trimmed = wiped.view().trimmed();
    auto decoded
        = QByteArray::fromBase64Encoding(QByteArray::fromRawData(trimmed.data(), trimmed.size()),
                                         QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != SecretSize) {
        return failure(
            ErrorCode::InvalidRequest,
            u"%1 does not hold a master key: 32 bytes in Base64, as `openssl rand -base64 32` "
            "prints them."_s.arg(where));
    }
    return SecretBytes::fromWiping(*decoded);
}

#ifdef Q_OS_UNIX

// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_fd; }
    bool isValid() const { return m_fd >= 0; }

private:
    int m_fd;
};

bool isPrivate(int fd)
{
    struct stat info = {};
    return ::fstat(fd, &info) == 0 && S_ISREG(info.st_mode)
           && (info.st_uid == ::geteuid() || info.st_uid == 0)
           && (info.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool writeAll(int fd, QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t written = ::write(fd, data.data(), static_cast<size_t>(data.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data = data.sliced(written);
    }
    return ::fsync(fd) == 0;
}

void syncFolder(const QString &path)
{
    const Descriptor folder(::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isValid())
        ::fsync(folder.get());
}

#endif

} // namespace

QFuture<SecretStore::ReadResult> EnvironmentStore::read()
{
    if (!qEnvironmentVariableIsSet(m_variable.constData()))
        return QtFuture::makeReadyValueFuture(ReadResult(std::nullopt));
    return QtFuture::makeReadyValueFuture(
        decode(qgetenv(m_variable.constData()), QString::fromLatin1(m_variable)));
}

QFuture<Result<void>> EnvironmentStore::write(const SecretBytes &)
{
    return QtFuture::makeReadyValueFuture(Result<void>(failure(
        ErrorCode::Unavailable, u"There is no master key yet, and a program cannot set its own "
                                u"environment. Set %1 to the output of "
                                "`openssl rand -base64 32`, and keep a copy in a safe place."_s.arg(
                                    QString::fromLatin1(m_variable)))));
}

QFuture<SecretStore::ReadResult> FileStore::read()
{
    return QtFuture::makeReadyValueFuture(readNow());
}

QFuture<Result<void>> FileStore::write(const SecretBytes &secret)
{
    return QtFuture::makeReadyValueFuture(writeNow(secret));
}

#ifdef Q_OS_UNIX

SecretStore::ReadResult FileStore::readNow() const
{
    // The checks are made on the opened file, so that nobody can put another one in its place in
    // between.
    const Descriptor file(::open(QFile::encodeName(m_path).constData(),
                                 O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!file.isValid() && errno == ENOENT)
        return std::nullopt;
    if (!file.isValid() && errno != ELOOP)
        return failure(
            ErrorCode::Unavailable,
            u"The key file %1 cannot be read. Check that it belongs to this user."_s.arg(m_path));
    if (!file.isValid() || !isPrivate(file.get())) {
        return failure(ErrorCode::Forbidden, u"The key file %1 is refused: it must be a plain file "
                                             u"of this user or root which nobody else can read. "
                                             "Use `chmod 600` on it."_s.arg(m_path));
    }
    QFile reader;
    if (!reader.open(file.get(), QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, u"The key file %1 cannot be read."_s.arg(m_path));
    return decode(reader.read(1024), m_path);
}

Result<void> FileStore::writeNow(const SecretBytes &secret) const
{
    const QByteArray path = QFile::encodeName(m_path);
    const QByteArray draft = path + ".new";
    QByteArray line = secret.view().toByteArray().toBase64() + '\n';
    const SecretBytes text = SecretBytes::fromWiping(line);
    {
        const Descriptor file(::open(draft.constData(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                     S_IRUSR | S_IWUSR));
        if (!file.isValid()) {
            return failure(
                ErrorCode::Unavailable,
                u"The key file %1 cannot be created. Check its folder, and remove %1.new if it "
                "is left over."_s.arg(m_path));
        }
        if (!writeAll(file.get(), text.view())) {
            ::unlink(draft.constData());
            return failure(
                ErrorCode::Unavailable,
                u"The key file %1 cannot be written: the disk may be full."_s.arg(m_path));
        }
    }
    // link() appears whole or not at all, and unlike rename() it never replaces a key that is
    // there.
    const bool linked = ::link(draft.constData(), path.constData()) == 0;
    const bool exists = !linked && errno == EEXIST;
    ::unlink(draft.constData());
    if (exists)
        return failure(ErrorCode::Conflict,
                       u"There is a key file %1 already; it was left as it is."_s.arg(m_path));
    if (!linked)
        return failure(ErrorCode::Unavailable, u"The key file %1 cannot be created."_s.arg(m_path));
    syncFolder(m_path);
    return {};
}

#else

SecretStore::ReadResult FileStore::readNow() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unavailable, u"The key file %1 cannot be read."_s.arg(m_path));
    return decode(file.read(1024), m_path);
}

Result<void> FileStore::writeNow(const SecretBytes &secret) const
{
    QFile file(m_path);
    if (file.exists())
        return failure(ErrorCode::Conflict,
                       u"There is a key file %1 already; it was left as it is."_s.arg(m_path));
    const QByteArray line = secret.view().toByteArray().toBase64() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(line) != line.size() || !file.flush())
        return failure(ErrorCode::Unavailable, u"The key file %1 cannot be written."_s.arg(m_path));
    return {};
}

#endif

} // namespace countersign::crypto
