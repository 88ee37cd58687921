// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/prooftask.h"

#include "client/problemtext.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using client::ApiResult;

namespace {

constexpr qint64 LongestFile = 16 * 1024 * 1024;

std::expected<QByteArray, QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(file.errorString());
    return file.read(LongestFile + 1);
}

/// Empty, or why it could not be written.
QString writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

ProofTask::ProofTask(client::ApiClient &api, const TrailWatch &watch, QObject *parent)
    : QObject(parent)
    , m_client(api)
    , m_watch(watch)
{}

void ProofTask::save(const contract::AuditEvent &event, const QString &path)
{
    m_client.checkpoint(
        this, [this, event, path](const ApiResult<contract::AuditCheckpoint> &checkpoint) {
            if (checkpoint)
                askProof(event, path, *checkpoint);
            else
                Q_EMIT notSaved(client::problemText(checkpoint.error()));
        });
}

void ProofTask::askProof(const contract::AuditEvent &event, const QString &path,
                         const contract::AuditCheckpoint &checkpoint)
{
    m_client.inclusion(
        event.index, checkpoint.size, this,
        [this, event, path, checkpoint](const ApiResult<contract::InclusionProof> &proof) {
            if (!proof) {
                Q_EMIT notSaved(client::problemText(proof.error()));
                return;
            }
            const auto trusted = m_watch.trusted();
            if (!trusted || m_watch.state() == TrailWatch::State::Failed) {
                Q_EMIT notSaved(tr("The trail has not been verified here."));
                return;
            }
            if (const auto shown
                = readCheckpoint(checkpoint).and_then([&](const SeenCheckpoint &now) {
                      return checkEvent(event, now, *proof);
                  });
                !shown) {
                Q_EMIT notSaved(shown.error());
                return;
            }
            const auto text = proofFile(*proof, checkpoint, *trusted);
            if (text)
                write(path, *text);
            else
                Q_EMIT notSaved(text.error());
        });
}

void ProofTask::write(const QString &path, const QByteArray &text)
{
    QtConcurrent::run(writeFile, path, text).then(this, [this, path](const QString &problem) {
        if (problem.isEmpty())
            Q_EMIT saved(path);
        else
            Q_EMIT notSaved(tr("The file cannot be written: %1").arg(problem));
    });
}

void ProofTask::check(const QString &path)
{
    const auto trusted = m_watch.trusted();
    if (!trusted) {
        Q_EMIT refused(tr("This console does not know the trail's key yet. Have it check the trail "
                          "first."));
        return;
    }
    QtConcurrent::run(readFile, path)
        .then(this, [this, trusted = *trusted](const std::expected<QByteArray, QString> &text) {
            if (!text) {
                Q_EMIT refused(tr("The file cannot be read: %1").arg(text.error()));
                return;
            }
            const auto event = checkProofFile(*text, trusted);
            if (event)
                Q_EMIT proven(*event);
            else
                Q_EMIT refused(event.error());
        });
}

} // namespace countersign::ui::audit
