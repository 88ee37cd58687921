// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/trailcheck.h"

#include "audit/leaf.h"
#include "crypto/checkpoint.h"

namespace countersign::audit {

using namespace Qt::StringLiterals;

namespace {

QString originOf(const QByteArray &note)
{
    return QString::fromUtf8(note.first(std::max<qsizetype>(0, note.indexOf('\n'))));
}

} // namespace

TrailCheck::TrailCheck(const QByteArray &publicKey, bool keyIsTrusted)
{
    m_report.publicKey = publicKey;
    m_report.keyIsTrusted = keyIsTrusted;
}

bool TrailCheck::expect(const QList<QByteArray> &witnessed)
{
    for (const QByteArray &note : witnessed) {
        const auto parsed = crypto::parseSigned(note, originOf(note), m_report.publicKey);
        if (!parsed)
            return fault(
                0, 0, u"A checkpoint that was kept elsewhere is not signed by this trail's key."_s);
        const auto [known, isNew] = m_expected.emplace(parsed->size, parsed->root);
        if (!isNew && known->second != parsed->root)
            return fault(0, parsed->size,
                         u"Two checkpoints that were kept elsewhere contradict each other."_s);
    }
    return true;
}

bool TrailCheck::event(quint64 index, const QByteArray &leaf)
{
    if (m_report.fault)
        return false;
    if (index != m_tree.size())
        return fault(m_tree.size(), std::max(index, m_tree.size() + 1) - 1,
                     u"Events are missing or out of order here."_s);
    if (!decodeLeaf(leaf))
        return fault(index, index, u"The event does not have its canonical form."_s);
    m_tree.append(crypto::leafHash(leaf));
    return isExpected();
}

// Stops where a witness speaks of. What stands to the left of the block stays, so each stop costs a few nodes.
bool TrailCheck::grow(const crypto::MerkleBlock &block, quint64 size,
                      const crypto::NodeReader &nodes)
{
    if (m_tree.size() == block.first())
        m_before = m_tree;
    Q_ASSERT(m_before.size() == block.first());
    while (!m_report.fault && m_tree.size() < size) {
        const auto expected = m_expected.upper_bound(m_tree.size());
        const quint64 stop = expected == m_expected.end() ? size : std::min(size, expected->first);
        QList<crypto::MerkleNode> completed;
        m_tree = m_before;
        for (const crypto::MerkleNode &peak : block.peaks(stop - block.first()))
            completed = m_tree.append(peak).sliced(1);
        for (const crypto::MerkleNode &node : std::as_const(completed)) {
            const quint64 first = node.index << node.level;
            if (const auto stored = nodes(node.level, node.index); !stored || *stored != node.hash)
                return fault(first, first + (1ULL << node.level) - 1,
                             u"A node of the tree over these events is missing or was changed."_s);
        }
        if (!isExpected())
            return false;
    }
    return !m_report.fault;
}

bool TrailCheck::isExpected()
{
    const auto expected = m_expected.find(m_tree.size());
    if (expected == m_expected.end())
        return true;
    if (expected->second != m_tree.root())
        return fault(
            m_report.signedEvents, m_tree.size() - 1,
            u"These events are not the ones that a checkpoint kept elsewhere was made of."_s);
    m_expected.erase(expected);
    return true;
}

bool TrailCheck::checkpoint(const QByteArray &note)
{
    if (m_report.fault)
        return false;
    const quint64 last = m_tree.size() == 0 ? 0 : m_tree.size() - 1;
    if (m_report.origin.isEmpty())
        m_report.origin = originOf(note);
    const auto parsed = crypto::parseSigned(note, m_report.origin, m_report.publicKey);
    if (!parsed || parsed->origin != m_report.origin)
        return fault(m_report.signedEvents, last,
                     u"The checkpoint after these events is not signed by the trail's key."_s);
    if (parsed->size > m_tree.size())
        return fault(m_tree.size(), parsed->size - 1,
                     u"Events that were signed are missing at the end."_s);
    if (parsed->size != m_tree.size() || parsed->root != m_tree.root())
        return fault(m_report.signedEvents, last,
                     u"These events are not the ones that were signed."_s);
    ++m_report.checkpoints;
    m_report.signedEvents = parsed->size;
    return true;
}

bool TrailCheck::end()
{
    if (m_report.fault)
        return false;
    if (!m_expected.empty() && m_expected.rbegin()->first > m_tree.size())
        return fault(m_tree.size(), m_expected.rbegin()->first - 1,
                     u"Events that a checkpoint kept elsewhere speaks of are missing."_s);
    if (m_tree.size() > 0 && m_report.checkpoints == 0)
        return fault(0, m_tree.size() - 1, u"Nothing in this trail is signed."_s);
    return true;
}

bool TrailCheck::fault(quint64 first, quint64 last, const QString &what)
{
    if (!m_report.fault)
        m_report.fault = Fault{first, last, what};
    return false;
}

VerifyReport TrailCheck::report() const
{
    VerifyReport report = m_report;
    report.events = m_tree.size();
    report.root = m_tree.root();
    return report;
}

} // namespace countersign::audit
