// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runningservice.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using countersign::support::Answer;
using countersign::support::RunningService;

// Keys change on the real program: the wrapping key while it runs, the master key while it stands still.
class tst_Rekeying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_service.start(m_relaxed), QString()); }
    void onlyAnAdminMayStartIt();
    void theServiceGoesOnMeanwhile();
    void theMasterKeyOfNothingDoesNotChange();
    void theMasterKeyChanges();

private:
    QByteArray signIn(const QString &role)
    {
        const Answer answer
            = m_service.post(u"/v1/auth/login"_s, {{u"email"_s, m_service.email(role)},
                                                   {u"password"_s, m_service.password(role)}});
        return answer.json.value("accessToken"_L1).toString().toUtf8();
    }
    QStringList customers()
    {
        const Answer page = m_service.get(u"/v1/customers?limit=50"_s, signIn(u"admin"_s));
        QStringList names;
        const QJsonArray items = page.json.value("items"_L1).toArray();
        for (const auto &item : items)
            names.append(item.toObject().value("name"_L1).toString());
        return names;
    }
    int run(const QStringList &arguments, QByteArray *output)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"),
                      arguments
                          + QStringList{u"--demo"_s, u"--data-dir"_s, m_service.dataDirectory()});
        process.waitForFinished(60'000);
        *output = process.readAll();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    RunningService m_service;
    const QStringList m_relaxed{u"--rate-api"_s, u"100000"_s,           u"--rate-auth"_s,
                                u"100000"_s,     u"--rate-sensitive"_s, u"100000"_s};
};

void tst_Rekeying::onlyAnAdminMayStartIt()
{
    QCOMPARE(m_service.call("POST", u"/v1/keys/rekey"_s).status, 401);
    for (const QString &role : {u"manager"_s, u"agent"_s, u"viewer"_s, u"auditor"_s})
        QCOMPARE(m_service.call("POST", u"/v1/keys/rekey"_s, signIn(role)).status, 403);
}

void tst_Rekeying::theServiceGoesOnMeanwhile()
{
    const QByteArray token = signIn(u"admin"_s);
    const QStringList before = customers();
    QVERIFY(before.size() > 5);
    const QString oldKey = m_service.get(u"/v1/keys"_s, token).json.value("keyId"_L1).toString();
    const Answer started = m_service.call("POST", u"/v1/keys/rekey"_s, token);
    QCOMPARE(started.status, 202);
    QVERIFY(started.json.value("keyId"_L1).toString() != oldKey);
    QCOMPARE(customers(), before);
    QTRY_VERIFY(!m_service.get(u"/v1/keys"_s, token).json.value("rekeying"_L1).toBool());
    const Answer ended = m_service.get(u"/v1/keys"_s, token);
    QCOMPARE(ended.json.value("moved"_L1), ended.json.value("total"_L1));
    QCOMPARE(customers(), before);
}

// A mistyped folder must not become a new installation whose key is then "changed".
void tst_Rekeying::theMasterKeyOfNothingDoesNotChange()
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(QStringLiteral(COUNTERSIGN_BIN_DIR "/countersignd"),
                  {u"master-key"_s, u"change"_s, u"--data-dir"_s, folder.filePath(u"nothing"_s),
                   u"--new-master-key-file"_s, folder.filePath(u"new.key"_s)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_Rekeying::theMasterKeyChanges()
{
    const QStringList before = customers();
    const QString oldKey = m_service.dataDirectory() + "/master.key"_L1;
    const QString newKey = m_service.dataDirectory() + "/new.key"_L1;
    const QStringList change{u"master-key"_s, u"change"_s, u"--new-master-key-file"_s, newKey};
    QByteArray output;
    QCOMPARE(run(change, &output), 1); // not while the service runs
    QVERIFY(!QFile::exists(newKey));
    QCOMPARE(m_service.stop(), 0);
    QCOMPARE(run({u"master-key"_s, u"change"_s}, &output), 2); // where to?
    QCOMPARE(run({u"master-key"_s, u"change"_s, u"--new-master-key-file"_s, oldKey}, &output), 2);
    const QString same = m_service.dataDirectory() + "/same.key"_L1;
    QVERIFY(QFile::copy(oldKey, same));
    QCOMPARE(run({u"master-key"_s, u"change"_s, u"--new-master-key-file"_s, same}, &output), 1);
    QVERIFY(QFile::exists(same)); // only what it made itself would go
    QCOMPARE(run(change, &output), 0);
    QVERIFY2(output.contains(newKey.toUtf8()), output.constData());

    const QString refused = m_service.start(m_relaxed); // the old key opens nothing now
    QVERIFY2(refused.contains("master key is not the one"_L1), qPrintable(refused));
    QVERIFY(QFile::remove(oldKey));
    QVERIFY(QFile::rename(newKey, oldKey));
    QCOMPARE(m_service.start(m_relaxed), QString());
    QCOMPARE(customers(), before);
    QCOMPARE(m_service.stop(), 0);
    QCOMPARE(run({u"audit"_s, u"verify"_s}, &output), 0);
}

QTEST_GUILESS_MAIN(tst_Rekeying)
#include "tst_rekeying.moc"
