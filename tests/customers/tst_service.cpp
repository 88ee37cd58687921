// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdesk.h"

#include <QTest>

#include <thread>

using namespace countersign;
using namespace countersign::customers;
using namespace Qt::StringLiterals;

class TestService : public QObject
{
    Q_OBJECT

    std::unique_ptr<support::CustomerDesk> m_desk;

    CustomerService &service() { return m_desk->service(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<support::CustomerDesk>();
        CS_VERIFY_RESULT(m_desk->open());
    }

    void addsAndReads()
    {
        const auto added = m_desk->add(u"Jane Roe"_s, u"(202) 555-0123"_s, u"jane@example.com"_s);
        CS_VERIFY_RESULT(added);
        QVERIFY(isUuid(added->id.value()));
        QCOMPARE(added->version, 1);
        QCOMPARE(m_desk->lastAction(), u"customer.created"_s);
        const auto read = service().read(m_desk->staff(), added->id);
        CS_VERIFY_RESULT(read);
        QCOMPARE(profileToJson(read->profile), profileToJson(added->profile));
        QCOMPARE(read->source, Source::Manual);
        QCOMPARE(m_desk->lastAction(), u"customer.read"_s);
        const auto unknown = service().read(m_desk->staff(),
                                            CustomerId(u"01938a2c-7b1e-7c3a-9f00-0a1b2c3d4e5f"_s));
        CS_VERIFY_ERROR(unknown, ErrorCode::NotFound);
    }

    void nothingPersonalIsStoredInClear()
    {
        CS_VERIFY_RESULT(
            m_desk->add(u"Jane Quillfeather"_s, u"(202) 555-0123"_s, u"quill@example.com"_s));
        m_desk->database().close();
        QFile file(m_desk->database().path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() > 1000);
        for (const char *secret : {"Quillfeather", "5550123", "quill@"})
            QVERIFY2(!bytes.contains(secret), secret);
        CS_VERIFY_RESULT(m_desk->open());
    }

    void addressesBelongToOneCustomer()
    {
        const auto first = m_desk->add(u"Jane Roe"_s, u"(202) 555-0123"_s, u"jane@example.com"_s);
        CS_VERIFY_RESULT(first);
        const auto phone = m_desk->add(u"John Doe"_s, u"+1-202-555-0123"_s, u"john@example.com"_s);
        CS_VERIFY_ERROR(phone, ErrorCode::Duplicate);
        QCOMPARE(phone.error().field, u"/phone"_s);
        const auto email = m_desk->add(u"John Doe"_s, u"202 555 0124"_s, u"JANE@EXAMPLE.COM"_s);
        CS_VERIFY_ERROR(email, ErrorCode::Duplicate);
        QCOMPARE(email.error().field, u"/email"_s);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM customers"_s), 1);
        QCOMPARE(
            m_desk->count(
                u"SELECT count(*) FROM person_keys WHERE person_id <> '00000000-0000-7000-8000-000000000000'"_s),
            1);

        const auto second = m_desk->add(u"John Doe"_s, u"202 555 0124"_s);
        CS_VERIFY_RESULT(second);
        const auto taken = m_desk->move(second->id, [](const Profile &profile) {
            return applyPatch(profile, {{u"phone"_s, u"2025550123"_s}}, u"US"_s);
        });
        CS_VERIFY_ERROR(taken, ErrorCode::Duplicate);
        QCOMPARE(service().load(second->id)->profile.phone->e164(), u"+12025550124"_s);
        // One number, two extensions: two people.
        CS_VERIFY_RESULT(m_desk->add(u"Ext One"_s, u"202-555-0123 ext. 1"_s));
    }

    void parallelAddsGiveOneCustomer()
    {
        std::atomic_int added = 0;
        std::atomic_int duplicates = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                const auto customer = m_desk->service().add(
                    m_desk->staff(),
                    {.name = u"Jane"_s, .phone = PhoneNumber::parse(u"2025550123"_s).value()},
                    Source::Manual);
                if (customer)
                    ++added;
                else if (customer.error().code == ErrorCode::Duplicate)
                    ++duplicates;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(added.load(), 1);
        QCOMPARE(duplicates.load(), 7);
    }

    void findsByAnyNotation_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<bool>("found");
        for (const char *text : {"2025550123", "(202) 555-0123", "+1 202 555 0123", "+12025550123",
                                 " 12025550123", "202.555.0123", "jane+shop@example.com",
                                 "jane shop@example.com", "Jane+Shop@EXAMPLE.com"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"2025550124", "other@example.com", "+442025550123"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }

    void findsByAnyNotation()
    {
        QFETCH(const QString, search);
        QFETCH(const bool, found);
        CS_VERIFY_RESULT(
            m_desk->add(u"Jane Roe"_s, u"(202) 555-0123"_s, u"jane+shop@example.com"_s));
        CS_VERIFY_RESULT(m_desk->add(u"John Doe"_s, u"(202) 555-0199"_s));
        const auto listing = service().list(m_desk->staff(), {.search = search});
        CS_VERIFY_RESULT(listing);
        QCOMPARE(listing->customers.size(), found ? 1 : 0);
        QVERIFY(listing->next.isEmpty());
        QCOMPARE(m_desk->lastAction(), u"customer.list.read"_s);
    }

    void recordsWhomAPageShowed()
    {
        const auto jane = m_desk->add(u"Jane Roe"_s, u"2025550123"_s);
        const auto john = m_desk->add(u"John Doe"_s, u"2025550124"_s);
        CS_VERIFY_RESULT(service().list(m_desk->staff(), {.limit = 1}));
        QCOMPARE(m_desk->lastPersons(), QStringList{john->id.value()}); // newest first
        CS_VERIFY_RESULT(service().list(m_desk->staff(), {}));
        QCOMPARE(m_desk->lastPersons(), (QStringList{john->id.value(), jane->id.value()}));
    }

    void refusesSearchesThatAreNeither()
    {
        const auto name = service().list(m_desk->staff(), {.search = u"Jane Roe"_s});
        CS_VERIFY_ERROR(name, ErrorCode::InvalidPhone);
        QCOMPARE(name.error().field, u"query"_s);
        CS_VERIFY_ERROR(service().list(m_desk->staff(), {.search = u"@"_s}),
                        ErrorCode::InvalidEmail);
    }

    void pagesNewestFirst()
    {
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            names.prepend(u"Customer %1"_s.arg(i));
            CS_VERIFY_RESULT(m_desk->add(names.first(), u"202555010%1"_s.arg(i)));
        }
        QStringList seen;
        QList<int> sizes;
        QString after;
        do {
            const auto page = service().list(m_desk->staff(), {.after = after, .limit = 3});
            CS_VERIFY_RESULT(page);
            for (const Customer &customer : page->customers)
                seen += customer.profile.name;
            sizes += static_cast<int>(page->customers.size());
            after = page->next;
            if (sizes.size() == 1) // what is added meanwhile does not move the pages
                CS_VERIFY_RESULT(m_desk->add(u"Late"_s, u"2025550199"_s));
        } while (!after.isEmpty());
        QCOMPARE(seen, names);
        QCOMPARE(sizes, (QList<int>{3, 3, 1}));
        const auto exact = service().list(m_desk->staff(), {.limit = 8});
        QCOMPARE(exact->customers.size(), 8);
        QVERIFY(exact->next.isEmpty());
    }

    void refusesForeignCursors()
    {
        for (const QString &cursor :
             {u"abc"_s, u"!"_s,
              QString::fromLatin1(QByteArray("x' OR 1").toBase64(QByteArray::Base64UrlEncoding))})
            CS_VERIFY_ERROR(service().list(m_desk->staff(), {.after = cursor}),
                            ErrorCode::InvalidCursor);
    }

    void changesWithVersion()
    {
        const auto added = m_desk->add(u"Jane Roe"_s, u"2025550123"_s);
        const auto edit = [](const Profile &profile) {
            return applyPatch(profile, {{u"vip"_s, true}, {u"email"_s, u"j@example.com"_s}},
                              u"US"_s);
        };
        m_desk->database().clock().advance(std::chrono::hours(1));
        const auto changed = service().change(m_desk->staff(), added->id, edit, 1);
        CS_VERIFY_RESULT(changed);
        QCOMPARE(changed->version, 2);
        QVERIFY(changed->updatedAt > changed->createdAt);
        QCOMPARE(m_desk->lastAction(), u"customer.updated"_s);
        CS_VERIFY_ERROR(service().change(m_desk->staff(), added->id, edit, 1),
                        ErrorCode::PreconditionFailed);
        const auto same = service().change(m_desk->staff(), added->id, edit); // nothing changes
        CS_VERIFY_RESULT(same);
        QCOMPARE(same->version, 2);
        const auto found = service().findByEmail(EmailAddress::parse(u"J@example.com"_s).value());
        CS_VERIFY_RESULT(found);
        QVERIFY(*found && (*found)->id == added->id && (*found)->profile.vip);
        CS_VERIFY_ERROR(service().change(m_desk->staff(),
                                         CustomerId(u"01938a2c-7b1e-7c3a-9f00-0a1b2c3d4e5f"_s),
                                         edit),
                        ErrorCode::NotFound);
    }

    // Whoever has the phone or the mailbox signs in as the customer.
    void contactPointsAreNotSimplyChanged()
    {
        const auto added = m_desk->add(u"Jane Roe"_s, u"2025550123"_s);
        const auto patched = [&](const QJsonObject &patch) {
            return service().change(m_desk->staff(), added->id, [&](const Profile &profile) {
                return applyPatch(profile, patch, u"US"_s);
            });
        };
        const auto filled = patched({{u"email"_s, u"jane@example.com"_s}}); // was empty
        CS_VERIFY_RESULT(filled);
        QCOMPARE(filled->profile.email->address(), u"jane@example.com"_s);
        const auto phone = patched({{u"phone"_s, u"2025550199"_s}});
        CS_VERIFY_ERROR(phone, ErrorCode::Conflict);
        QCOMPARE(phone.error().field, u"/phone"_s);
        CS_VERIFY_ERROR(patched({{u"phone"_s, QJsonValue::Null}}), ErrorCode::Conflict);
        const auto email = patched({{u"email"_s, u"j@example.net"_s}});
        CS_VERIFY_ERROR(email, ErrorCode::Conflict);
        QCOMPARE(email.error().field, u"/email"_s);
        CS_VERIFY_ERROR(patched({{u"email"_s, QJsonValue::Null}}), ErrorCode::Conflict);
        // The same number in another notation is no change.
        CS_VERIFY_RESULT(patched({{u"phone"_s, u"+1 202 555 0123"_s}, {u"vip"_s, true}}));
        QCOMPARE(service().load(added->id)->profile.phone->e164(), u"+12025550123"_s);
    }

    void failedChangesLeaveNothing()
    {
        const auto added = m_desk->add(u"Jane Roe"_s, u"2025550123"_s);
        const qsizetype events = m_desk->trail().size();
        const auto refused
            = service().change(m_desk->staff(), added->id, [](const Profile &) -> Result<Profile> {
                  return failure(ErrorCode::InvalidPhone, u"No."_s);
              });
        CS_VERIFY_ERROR(refused, ErrorCode::InvalidPhone);
        QCOMPARE(m_desk->trail().size(), events);
        QCOMPARE(service().load(added->id)->version, 1);
    }

    void erases()
    {
        const auto added = m_desk->add(u"Jane Roe"_s, u"2025550123"_s, u"jane@example.com"_s);
        QList<CustomerId> told;
        service().addErasure([&](audit::Transaction &, const CustomerRow &row) -> Result<void> {
            told += row.id;
            return row.identifiers().size() == 2
                       ? Result<void>()
                       : failure(ErrorCode::Internal, u"The addresses are missing."_s);
        });
        CS_VERIFY_ERROR(service().erase(m_desk->staff(), added->id, 7),
                        ErrorCode::PreconditionFailed);
        QVERIFY(told.isEmpty());
        CS_VERIFY_RESULT(service().erase(m_desk->staff(), added->id, 1));
        QCOMPARE(told, QList{added->id});
        QCOMPARE(m_desk->lastAction(), u"customer.deleted"_s);
        CS_VERIFY_ERROR(service().load(added->id), ErrorCode::NotFound);
        CS_VERIFY_ERROR(service().erase(m_desk->staff(), added->id), ErrorCode::NotFound);
        QVERIFY(!*service().findByPhone(PhoneNumber::parse(u"2025550123"_s).value()));
        QCOMPARE(*m_desk->database().vault().keyState(m_desk->database().reader(), added->person()),
                 vault::KeyState::Destroyed);
    }

    void onlyPeopleBringTheErasedBack()
    {
        const auto jane = m_desk->add(u"Jane Roe"_s, u"2025550123"_s, u"jane@example.com"_s);
        CS_VERIFY_RESULT(service().erase(m_desk->staff(), jane->id));
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM erased_identifiers"_s), 2);
        Profile profile{.name = u"Jane Roe"_s};
        profile.phone = PhoneNumber::parse(u"2025550123"_s).value();
        const QStringList trail = m_desk->trail();
        for (const Source source : {Source::Loft, Source::Import})
            CS_VERIFY_ERROR(service().add(m_desk->database().system(), profile, source),
                            ErrorCode::Conflict);
        // nor past the rule, for the table itself holds to it
        const auto forced = m_desk->database().ledger().write<bool>(
            m_desk->staff(), [&](audit::Transaction &transaction) {
                transaction.record(
                    {.action = u"customer.updated"_s, .resource = u"customer"_s, .resourceId = {}});
                return CustomerStore(transaction.sql())
                    .insert({.id = jane->id,
                             .profile = "x",
                             .phoneIndex = m_desk->index().phone(*profile.phone),
                             .emailIndex = {},
                             .source = Source::Import,
                             .createdAt = {},
                             .updatedAt = {}});
            });
        CS_VERIFY_RESULT(forced);
        QVERIFY(!*forced);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM customers"_s), 0);

        const auto again = m_desk->add(u"Jane Roe"_s, u"2025550123"_s);
        CS_VERIFY_RESULT(again);
        QVERIFY(again->id != jane->id);
        QCOMPARE(m_desk->lastDetails().value("afterErasure"_L1), QJsonValue(true));
        QCOMPARE(m_desk->trail().size(), trail.size() + 2);
        // The e-mail address is still kept away, until somebody enters it.
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM erased_identifiers"_s), 1);
        CS_VERIFY_RESULT(m_desk->move(again->id, [](const Profile &old) {
            return applyPatch(old, {{u"email"_s, u"jane@example.com"_s}}, u"US"_s);
        }));
        QCOMPARE(m_desk->lastDetails().value("afterErasure"_L1), QJsonValue(true));
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM erased_identifiers"_s), 0);
    }

    void theErasedStayAwayUnderFormerAddresses()
    {
        Profile profile{.name = u"Jane Roe"_s};
        profile.phone = PhoneNumber::parse(u"2025550123"_s).value();
        profile.email = EmailAddress::parse(u"jane@example.com"_s).value();
        profile.loftId = u"C-7"_s;
        const auto jane = service().add(m_desk->database().system(), profile, Source::Loft);
        CS_VERIFY_RESULT(jane);
        const auto changeTo = [&](const QString &phone, const QString &email, const QString &loft) {
            return m_desk->move(jane->id, [&](Profile old) -> Result<Profile> {
                old.phone = PhoneNumber::parse(phone).value();
                old.email = EmailAddress::parse(email).value();
                old.loftId = loft;
                return old;
            });
        };
        CS_VERIFY_RESULT(changeTo(u"2025550124"_s, u"jane@example.net"_s, u"C-8"_s));
        QCOMPARE(m_desk->store().formerIdentifiers(jane->id)->size(), 3);
        // and a change of nothing else adds nothing
        CS_VERIFY_RESULT(service().change(m_desk->staff(), jane->id, [](const Profile &old) {
            return applyPatch(old, {{u"vip"_s, true}}, u"US"_s);
        }));
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM former_identifiers"_s), 3);
        CS_VERIFY_RESULT(service().erase(m_desk->staff(), jane->id));
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM erased_identifiers"_s), 6);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM former_identifiers"_s), 0);

        Profile byPhone{.name = u"Jane Roe"_s};
        byPhone.phone = PhoneNumber::parse(u"2025550123"_s).value();
        Profile byEmail{.name = u"Jane Roe"_s};
        byEmail.email = EmailAddress::parse(u"jane@example.com"_s).value();
        Profile byLoft{.name = u"Jane Roe"_s};
        byLoft.phone = PhoneNumber::parse(u"2025550125"_s).value();
        byLoft.loftId = u"C-7"_s;
        for (const Profile &back : {byPhone, byEmail, byLoft}) {
            for (const Source source : {Source::Loft, Source::Import})
                CS_VERIFY_ERROR(service().add(m_desk->database().system(), back, source),
                                ErrorCode::Conflict);
        }
    }

    // The number has another owner now, who is not the one to be erased.
    void aNumberThatWasPassedOnIsNotErased()
    {
        const auto jane = m_desk->add(u"Jane Roe"_s, u"2025550123"_s);
        CS_VERIFY_RESULT(m_desk->move(jane->id, [](const Profile &old) {
            return applyPatch(old, {{u"phone"_s, u"2025550124"_s}}, u"US"_s);
        }));
        CS_VERIFY_RESULT(m_desk->add(u"John Doe"_s, u"2025550123"_s));
        CS_VERIFY_RESULT(service().erase(m_desk->staff(), jane->id));
        const auto kept = m_desk->store().erased(
            {m_desk->index().phone(PhoneNumber::parse(u"2025550123"_s).value()),
             m_desk->index().phone(PhoneNumber::parse(u"2025550124"_s).value())});
        CS_VERIFY_RESULT(kept);
        QCOMPARE(*kept, (QSet<QByteArray>{
                            m_desk->index().phone(PhoneNumber::parse(u"2025550124"_s).value())}));
    }

    void findsByTheNumberInLoft()
    {
        Profile profile{.name = u"Jane Roe"_s};
        profile.phone = PhoneNumber::parse(u"2025550123"_s).value();
        profile.loftId = u"C-7"_s;
        const auto jane = service().add(m_desk->database().system(), profile, Source::Loft);
        CS_VERIFY_RESULT(jane);
        QCOMPARE(service().findByLoftId(u"C-7"_s).value(), std::optional(jane->id));
        QCOMPARE(service().findByLoftId(u"C-8"_s).value(), std::nullopt);
        CS_VERIFY_RESULT(
            service().change(m_desk->staff(), jane->id, [](Profile old) -> Result<Profile> {
                old.loftId = u"C-8"_s;
                return old;
            }));
        QCOMPARE(service().findByLoftId(u"C-8"_s).value(), std::optional(jane->id));
    }

    void aFailingErasureUndoesAll()
    {
        const auto added = m_desk->add(u"Jane Roe"_s, u"2025550123"_s);
        service().addErasure([](audit::Transaction &, const CustomerRow &) -> Result<void> {
            return failure(ErrorCode::Unavailable, u"Not now."_s);
        });
        CS_VERIFY_ERROR(service().erase(m_desk->staff(), added->id), ErrorCode::Unavailable);
        CS_VERIFY_RESULT(service().load(added->id));
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM erased_identifiers"_s), 0);
    }

    void rowsCannotBeSwapped()
    {
        const auto jane = m_desk->add(u"Jane Roe"_s, u"2025550123"_s);
        const auto john = m_desk->add(u"John Doe"_s, u"2025550124"_s);
        CS_VERIFY_RESULT(m_desk->database().ledger().write<bool>(
            m_desk->staff(), [&](audit::Transaction &transaction) -> Result<bool> {
                transaction.record(
                    {.action = u"customer.updated"_s, .resource = u"customer"_s, .resourceId = {}});
                return transaction.sql()
                    .execute(
                        u"UPDATE customers SET profile = (SELECT profile FROM customers WHERE id = ?) WHERE id = ?"_s,
                        {jane->id.value(), john->id.value()})
                    .transform([](qint64 rows) { return rows == 1; });
            }));
        CS_VERIFY_ERROR(service().load(john->id), ErrorCode::Internal);
        CS_VERIFY_RESULT(service().load(jane->id));
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
