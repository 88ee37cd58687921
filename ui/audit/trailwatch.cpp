// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailwatch.h"

#include "client/problemtext.h"

namespace countersign::ui::audit {

using namespace Qt::StringLiterals;
using client::ApiResult;

TrailWatch::TrailWatch(client::ApiClient &api, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_client(api)
    , m_settings(settings)
    , m_settingsGroup(u"trail/%1/"_s.arg(api.transport().settingsKey()))
{}

void TrailWatch::check(const std::optional<contract::AuditEvent> &event)
{
    if (m_state == State::Checking || m_state == State::Failed)
        return;
    m_event = event;
    setState(State::Checking);
    m_client.checkpoint(
        this, [this](const ApiResult<contract::AuditCheckpoint> &reply) { takeCheckpoint(reply); });
}

void TrailWatch::takeCheckpoint(const ApiResult<contract::AuditCheckpoint> &reply)
{
    if (!reply) {
        giveUp(reply.error());
        return;
    }
    const auto now = readCheckpoint(*reply);
    if (!now) {
        fail(now.error());
        return;
    }
    const auto before = remembered();
    m_compared = before;
    if (!before) {
        accept(*now); // the first look: nothing to compare with yet
        return;
    }
    const Verdict follows = checkSuccession(*before, *now);
    if (!follows)
        fail(follows.error());
    else if (now->size == before->size || before->size == 0)
        accept(*now);
    else
        askGrowth(*now);
}

void TrailWatch::askGrowth(const SeenCheckpoint &now)
{
    const SeenCheckpoint before = *remembered();
    m_client.consistency(static_cast<qint64>(before.size), static_cast<qint64>(now.size), this,
                         [this, before, now](const ApiResult<contract::ConsistencyProof> &proof) {
                             if (!proof) {
                                 giveUp(proof.error());
                                 return;
                             }
                             const Verdict grown = checkGrowth(before, now, *proof);
                             if (grown)
                                 accept(now);
                             else
                                 fail(grown.error());
                         });
}

void TrailWatch::accept(const SeenCheckpoint &now)
{
    remember(now);
    m_seen = now;
    if (m_event && static_cast<quint64>(m_event->index) < now.size)
        askInclusion();
    else
        setState(State::Verified);
}

void TrailWatch::askInclusion()
{
    checkEvent(*m_event, this, [this](const Verdict &verdict) {
        if (verdict)
            setState(State::Verified);
    });
}

void TrailWatch::checkEvent(const contract::AuditEvent &event, QObject *context,
                            std::function<void(Verdict)> handler)
{
    if (!m_seen || static_cast<quint64>(event.index) >= m_seen->size) {
        handler(std::unexpected(
            tr("This event is newer than what has been verified. Refresh and try again.")));
        return;
    }
    const SeenCheckpoint checkpoint = *m_seen;
    m_client.inclusion(event.index, static_cast<qint64>(checkpoint.size), context,
                       [this, event, checkpoint, handler = std::move(handler)](
                           const ApiResult<contract::InclusionProof> &proof) {
                           if (!proof) {
                               if (m_state == State::Checking)
                                   giveUp(proof.error());
                               handler(std::unexpected(client::problemText(proof.error())));
                               return;
                           }
                           const Verdict verdict = audit::checkEvent(event, checkpoint, *proof);
                           if (!verdict)
                               fail(verdict.error());
                           handler(verdict);
                       });
}

void TrailWatch::dateCheckpoint(QObject *context,
                                std::function<void(std::expected<QString, QString>)> handler)
{
    if (!m_seen || m_seen->size == 0) {
        handler(std::unexpected(tr("There is no event yet.")));
        return;
    }
    const SeenCheckpoint checkpoint = *m_seen;
    const auto size = static_cast<qint64>(checkpoint.size);
    m_client.inclusion(size - 1, size, context,
                       [checkpoint, handler = std::move(handler)](
                           const ApiResult<contract::InclusionProof> &proof) {
                           handler(proof ? newestTime(checkpoint, *proof)
                                         : std::unexpected(client::problemText(proof.error())));
                       });
}

void TrailWatch::fail(const QString &explanation)
{
    setState(State::Failed, explanation);
}

// No proof was given because the server could not be asked, or asks for patience. That is no
// verdict on the trail; but a server that is there and refuses to prove is.
void TrailWatch::giveUp(const client::ApiProblem &problem)
{
    const bool refusesProof = problem.kind == client::ApiProblem::Kind::Refused
                              && (problem.status == 400 || problem.status == 404);
    if (refusesProof)
        fail(tr("The server refuses to prove the trail: %1").arg(client::problemText(problem)));
    else
        setState(State::Unreachable, client::problemText(problem));
}

void TrailWatch::setState(State state, const QString &explanation)
{
    if (m_state == State::Failed)
        return;
    m_state = state;
    m_explanation = explanation;
    Q_EMIT stateChanged();
}

std::optional<SeenCheckpoint> TrailWatch::remembered() const
{
    SeenCheckpoint seen{
        .origin = m_settings.value(m_settingsGroup + u"origin"_s).toString(),
        .size = m_settings.value(m_settingsGroup + u"size"_s).toULongLong(),
        .root = QByteArray::fromHex(m_settings.value(m_settingsGroup + u"root"_s).toByteArray()),
        .publicKey
        = QByteArray::fromHex(m_settings.value(m_settingsGroup + u"publicKey"_s).toByteArray()),
    };
    return seen.root.size() == 32 && seen.publicKey.size() == 32 ? std::optional(seen)
                                                                 : std::nullopt;
}

void TrailWatch::remember(const SeenCheckpoint &checkpoint)
{
    m_settings.setValue(m_settingsGroup + u"origin"_s, checkpoint.origin);
    m_settings.setValue(m_settingsGroup + u"size"_s, checkpoint.size);
    m_settings.setValue(m_settingsGroup + u"root"_s, checkpoint.root.toHex());
    m_settings.setValue(m_settingsGroup + u"publicKey"_s, checkpoint.publicKey.toHex());
}

} // namespace countersign::ui::audit
