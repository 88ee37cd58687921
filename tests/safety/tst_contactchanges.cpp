// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safetydesk.h"

#include <QTest>

using namespace countersign;
using namespace countersign::safety;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Changes of phone numbers and e-mail addresses wait a day (feature A11).
class tst_ContactChanges : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SafetyDesk> m_desk;

    ContactChangeService &changes() { return *m_desk->changes; }
    void holdPhone()
    {
        CS_VERIFY_RESULT(m_desk->overrideFor(m_desk->agent(), true));
        const auto waiting = m_desk->overrides->list(m_desk->colleague());
        CS_VERIFY_RESULT(waiting);
        CS_VERIFY_RESULT(m_desk->overrides->approve(m_desk->colleague(), m_desk->jane,
                                                    waiting->first().entry.id));
        CS_VERIFY_RESULT(m_desk->hold(m_desk->agent(), u"phone"_s, NewPhone));
    }
    QString wrong(const QString &right) { return right == "000000"_L1 ? u"000001"_s : u"000000"_s; }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<SafetyDesk>();
        CS_VERIFY_RESULT(m_desk->open());
    }
    void cleanup() { m_desk.reset(); }

    void staffHoldAChangeForADay()
    {
        const Actor customer = m_desk->signIn(JanesPhone);
        QVERIFY(!customer.sessionId.isEmpty());
        CS_VERIFY_RESULT(m_desk->hold(m_desk->agent(), u"email"_s, u"Jane@Example.net"_s));
        // Everybody concerned is told, in words.
        const auto mails = m_desk->deliver();
        QCOMPARE(mails.size(), 3);
        for (const auto &mail : mails)
            QVERIFY2(mail.body.contains(u"2026-11-23 12:00 (UTC)"_s), qPrintable(mail.body));
        QCOMPARE(m_desk->email(), JanesEmail);

        m_desk->base.clock().advance(24h - 1ms);
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->email(), JanesEmail);
        QCOMPARE(m_desk->events(u"customer.contact_change.made"_s), 0);

        m_desk->base.clock().advance(1ms);
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->email(), u"Jane@example.net"_s);
        QCOMPARE(m_desk->deliverTo(), (QStringList{JanesPhone, u"Jane@example.net"_s, JanesEmail}));
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM sessions"_s), 0); // what the old one opened
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM known_devices"_s), 0);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM former_identifiers"_s), 1);
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM held_changes WHERE value IS NOT NULL"_s), 0);

        CS_VERIFY_RESULT(changes().carryOut()); // exactly once
        QCOMPARE(m_desk->events(u"customer.contact_change.made"_s), 1);
        QCOMPARE(m_desk->deliver().size(), 0);
    }

    void aRestartForgetsNothing()
    {
        CS_VERIFY_RESULT(m_desk->hold(m_desk->agent(), u"email"_s, NewEmail));
        CS_VERIFY_RESULT(m_desk->reopen());
        m_desk->base.clock().advance(48h); // it was off for long
        CS_VERIFY_RESULT(changes().carryOut());
        CS_VERIFY_RESULT(m_desk->reopen());
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->email(), NewEmail);
        QCOMPARE(m_desk->events(u"customer.contact_change.made"_s), 1);
    }

    void codesGoToTheOldPhoneMeanwhile()
    {
        holdPhone();
        QVERIFY(m_desk->signIn(NewPhone).id.isEmpty());
        QCOMPARE(m_desk->signIn(JanesPhone).id, m_desk->jane.value());
        m_desk->base.clock().advance(24h);
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->phone(), NewPhone);
        QVERIFY(m_desk->signIn(JanesPhone).id.isEmpty());
        QCOMPARE(m_desk->signIn(NewPhone).id, m_desk->jane.value());
    }

    void staffChangeAPhoneUnderAnOverrideOnly()
    {
        CS_VERIFY_ERROR(m_desk->hold(m_desk->agent(), u"phone"_s, NewPhone), ErrorCode::Conflict);
        // One that does not allow it, and one that is a colleague's.
        const auto plain = m_desk->overrideFor(m_desk->agent(), false);
        CS_VERIFY_RESULT(plain);
        CS_VERIFY_ERROR(m_desk->hold(m_desk->agent(), u"phone"_s, NewPhone), ErrorCode::Conflict);
        CS_VERIFY_RESULT(m_desk->overrides->end(m_desk->agent(), m_desk->jane, plain->entry.id));
        const auto theirs = m_desk->overrideFor(m_desk->colleague(), true);
        CS_VERIFY_RESULT(theirs);
        CS_VERIFY_ERROR(m_desk->hold(m_desk->colleague(), u"phone"_s, NewPhone),
                        ErrorCode::Conflict); // waits
        CS_VERIFY_RESULT(
            m_desk->overrides->approve(m_desk->agent(), m_desk->jane, theirs->entry.id));
        CS_VERIFY_ERROR(m_desk->hold(m_desk->agent(), u"phone"_s, NewPhone), ErrorCode::Conflict);
        QCOMPARE(m_desk->events(u"customer.contact_change.held"_s), 0);
        CS_VERIFY_RESULT(m_desk->hold(m_desk->colleague(), u"phone"_s, NewPhone));
        QCOMPARE(m_desk->events(u"customer.override.used"_s), 1);
        m_desk->base.clock().advance(15min); // and it is over
        CS_VERIFY_RESULT(changes().cancel(m_desk->agent(), m_desk->jane,
                                          changes().open(m_desk->jane)->first().id));
        CS_VERIFY_ERROR(m_desk->hold(m_desk->colleague(), u"phone"_s, NewPhone),
                        ErrorCode::Conflict);
    }

    void refusals()
    {
        const Actor agent = m_desk->agent();
        const auto invalid = m_desk->hold(agent, u"email"_s, u"nobody"_s);
        CS_VERIFY_ERROR(invalid, ErrorCode::InvalidEmail);
        QCOMPARE(invalid.error().field, u"/value"_s);
        CS_VERIFY_ERROR(m_desk->hold(agent, u"phone"_s, u"12"_s), ErrorCode::InvalidPhone);
        CS_VERIFY_ERROR(m_desk->hold(agent, u"email"_s, JanesEmail), ErrorCode::Conflict);
        CS_VERIFY_ERROR(changes().hold(agent, m_desk->jane, {u"email"_s, NewEmail, u" x "_s}),
                        ErrorCode::InvalidRequest);
        CS_VERIFY_ERROR(changes().hold(agent, CustomerId(u"018bcfe5-6800-7000-8000-000000000000"_s),
                                       {u"email"_s, NewEmail, u"Asked."_s}),
                        ErrorCode::NotFound);
        // Somebody else's number, nothing to change, and the only way to reach him.
        const auto johns = [&](const QString &field, const std::optional<QString> &value) {
            return changes().hold(agent, m_desk->john, {field, value, u"Asked."_s});
        };
        CS_VERIFY_ERROR(m_desk->hold(agent, u"phone"_s, JohnsPhone), ErrorCode::Duplicate);
        CS_VERIFY_ERROR(johns(u"email"_s, NewEmail), ErrorCode::Conflict);
        CS_VERIFY_ERROR(johns(u"phone"_s, {}), ErrorCode::Conflict);
        CS_VERIFY_RESULT(m_desk->hold(agent, u"email"_s, NewEmail));
        CS_VERIFY_ERROR(m_desk->hold(agent, u"email"_s, u"j@example.org"_s), ErrorCode::Conflict);
        QCOMPARE(m_desk->events(u"customer.contact_change.held"_s), 1);
    }

    void anAddressIsRemovedAfterADayToo()
    {
        CS_VERIFY_RESULT(m_desk->hold(m_desk->agent(), u"email"_s, {}));
        QCOMPARE(m_desk->deliverTo(), (QStringList{JanesPhone, JanesEmail}));
        m_desk->base.clock().advance(24h);
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->email(), QString());
    }

    void customersConfirmWithACodeToTheOldPhone()
    {
        const Actor customer = m_desk->signIn(JanesPhone);
        m_desk->deliver();
        m_desk->base.clock().advance(1min);
        const auto asked = changes().ask(customer, {u"phone"_s, u"(202) 555-0188"_s});
        CS_VERIFY_RESULT(asked);
        QCOMPARE(asked->channel, u"sms"_s);
        const auto mails = m_desk->deliver();
        QCOMPARE(mails.size(), 1);
        QCOMPARE(mails.first().to, JanesPhone);
        const QString code = support::SignInParts::codeIn(mails.first().body);
        QCOMPARE(code.size(), 6);
        CS_VERIFY_ERROR(changes().confirm(customer, asked->id, wrong(code)),
                        ErrorCode::InvalidCode);
        const auto held = changes().confirm(customer, asked->id, code);
        CS_VERIFY_RESULT(held);
        QCOMPARE(held->state, ChangeState::Held);
        CS_VERIFY_ERROR(changes().confirm(customer, asked->id, code), ErrorCode::InvalidCode);
        QCOMPARE(m_desk->deliverTo(), (QStringList{JanesPhone, NewPhone, JanesEmail}));
        QCOMPARE(m_desk->phone(), JanesPhone);
        m_desk->base.clock().advance(24h);
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->phone(), NewPhone);
    }

    void customersCancel()
    {
        const Actor customer = m_desk->signIn(JanesPhone);
        const auto [id, code] = m_desk->ask(customer, u"email"_s, NewEmail);
        CS_VERIFY_RESULT(changes().confirm(customer, id, code));
        m_desk->deliver();
        const Actor john = m_desk->signIn(JohnsPhone);
        CS_VERIFY_ERROR(changes().cancel(john, m_desk->john, id), ErrorCode::NotFound);
        CS_VERIFY_RESULT(changes().cancel(customer, m_desk->jane, id));
        CS_VERIFY_ERROR(changes().cancel(customer, m_desk->jane, id), ErrorCode::NotFound);
        QCOMPARE(m_desk->deliverTo(), (QStringList{JanesPhone, JanesEmail, NewEmail}));
        m_desk->base.clock().advance(24h);
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->email(), JanesEmail);
        QCOMPARE(m_desk->events(u"customer.contact_change.made"_s), 0);
    }

    void aSessionByEmailDoesNotChangeThePhone()
    {
        const Actor customer = m_desk->signIn(JanesEmail);
        QVERIFY(!customer.sessionId.isEmpty());
        CS_VERIFY_ERROR(changes().ask(customer, {u"phone"_s, NewPhone}), ErrorCode::Forbidden);
        QCOMPARE(m_desk->deliver().size(), 0);
        // For the e-mail address the phone still has to agree.
        const auto asked = changes().ask(customer, {u"email"_s, NewEmail});
        CS_VERIFY_RESULT(asked);
        QCOMPARE(asked->channel, u"sms"_s);
    }

    void guessesRunOut()
    {
        const Actor customer = m_desk->signIn(JanesPhone);
        const auto [id, code] = m_desk->ask(customer, u"email"_s, NewEmail);
        for (int i = 0; i < 3; ++i)
            CS_VERIFY_ERROR(changes().confirm(customer, id, wrong(code)), ErrorCode::InvalidCode);
        CS_VERIFY_ERROR(changes().confirm(customer, id, code), ErrorCode::InvalidCode);
        QCOMPARE(m_desk->events(u"customer.contact_change.refused"_s), 4);
        // They count with those at sign-in codes: ten a day, over everything.
        for (int round = 0; round < 3; ++round) {
            m_desk->base.clock().advance(30min);
            const auto [next, right] = m_desk->ask(customer, u"email"_s, NewEmail);
            for (int i = 0; i < 3; ++i)
                CS_VERIFY_ERROR(changes().confirm(customer, next, wrong(right)),
                                ErrorCode::InvalidCode);
        }
        m_desk->base.clock().advance(30min);
        const auto [last, right] = m_desk->ask(customer, u"email"_s, NewEmail);
        QVERIFY(!last.isEmpty());
        CS_VERIFY_ERROR(changes().confirm(customer, last, right), ErrorCode::InvalidCode);
        const auto state = m_desk->safety->read(m_desk->agent(), m_desk->jane);
        CS_VERIFY_RESULT(state);
        QVERIFY(state->codesLocked);
    }

    void codesExpireAndBelongToOneCustomer()
    {
        const Actor customer = m_desk->signIn(JanesPhone);
        const Actor john = m_desk->signIn(JohnsPhone);
        const auto [id, code] = m_desk->ask(customer, u"email"_s, NewEmail);
        CS_VERIFY_ERROR(changes().confirm(john, id, code), ErrorCode::InvalidCode);
        const auto soon = changes().ask(customer, {u"email"_s, NewEmail});
        CS_VERIFY_ERROR(soon, ErrorCode::TooManyCodes);
        QVERIFY(soon.error().retryAfter.has_value());
        m_desk->base.clock().advance(5min);
        CS_VERIFY_ERROR(changes().confirm(customer, id, code), ErrorCode::InvalidCode);
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->count(u"SELECT count(*) FROM held_changes"_s), 0);
        QCOMPARE(m_desk->events(u"customer.contact_change.purged"_s), 1);
    }

    void whatIsEmptyIsFilledInAtOnce()
    {
        const Actor john = m_desk->signIn(JohnsPhone);
        const auto [id, code] = m_desk->ask(john, u"email"_s, u"john@example.com"_s);
        const auto made = changes().confirm(john, id, code);
        CS_VERIFY_RESULT(made);
        QCOMPARE(made->state, ChangeState::Made);
        QCOMPARE(m_desk->customers->load(m_desk->john)->profile.email->address(),
                 u"john@example.com"_s);
    }

    void takenMeanwhile()
    {
        holdPhone();
        m_desk->deliver();
        customers::Profile other{.name = u"Other Person"_s};
        other.phone = PhoneNumber::parse(NewPhone).value();
        CS_VERIFY_RESULT(m_desk->customers->add(m_desk->agent(), other, customers::Source::Manual));
        m_desk->base.clock().advance(24h);
        CS_VERIFY_RESULT(changes().carryOut());
        QCOMPARE(m_desk->phone(), JanesPhone);
        QCOMPARE(m_desk->events(u"customer.contact_change.cancelled"_s), 1);
        QVERIFY(m_desk->deliverTo().contains(JanesPhone));
    }

    void erasureTakesItAlong()
    {
        CS_VERIFY_RESULT(m_desk->hold(m_desk->agent(), u"email"_s, NewEmail));
        CS_VERIFY_RESULT(m_desk->overrideFor(m_desk->agent(), true));
        CS_VERIFY_RESULT(m_desk->customers->erase(m_desk->agent(), m_desk->jane));
        for (const QString &table : {u"held_changes"_s, u"overrides"_s, u"contact_proofs"_s})
            QCOMPARE(m_desk->count(u"SELECT count(*) FROM "_s + table), 0);
        m_desk->base.clock().advance(25h);
        CS_VERIFY_RESULT(changes().carryOut());
        CS_VERIFY_RESULT(m_desk->overrides->sweep());
        QCOMPARE(m_desk->events(u"customer.contact_change.made"_s), 0);
    }

    // Who has just changed the SIM card may be a stranger (NIST SP 800-63B section 3.1.3.3).
    void noTextToAFreshSim()
    {
        const Actor customer = m_desk->signIn(JanesPhone);
        m_desk->base.clock().advance(10min);
        m_desk->risk.answer.simSwapAge = 72h - 1s;
        CS_VERIFY_ERROR(changes().ask(customer, {u"email"_s, NewEmail}), ErrorCode::Conflict);
        const auto send = [&](const QString &phone) {
            contract::OtpSendRequest request{
                .phone = phone, .email = {}, .channel = {}, .notice = {}, .deviceToken = {}};
            CS_VERIFY_RESULT(m_desk->service->send(m_desk->anonymous(), request));
        };
        send(JanesPhone);
        send(JohnsPhone); // has no e-mail address: support
        QCOMPARE(m_desk->deliverTo(), QStringList{JanesEmail});
        m_desk->base.clock().advance(10min);
        m_desk->risk.answer.simSwapAge = 72h;
        send(JanesPhone);
        QCOMPARE(m_desk->deliverTo(), QStringList{JanesPhone});
        m_desk->base.clock().advance(10min);
        CS_VERIFY_RESULT(changes().ask(customer, {u"email"_s, NewEmail}));
    }

    void whatHasProvedItself()
    {
        const auto read = [&] { return m_desk->safety->read(m_desk->agent(), m_desk->jane); };
        QVERIFY(!read()->phoneProvedAt);
        m_desk->signIn(JanesPhone);
        QCOMPARE(read()->phoneProvedAt, std::optional(m_desk->base.clock().now()));
        QVERIFY(!read()->emailProvedAt);
        holdPhone();
        QCOMPARE(read()->changes.size(), 1);
        m_desk->base.clock().advance(24h);
        CS_VERIFY_RESULT(changes().carryOut());
        QVERIFY(!read()->phoneProvedAt); // it is another number
        QCOMPARE(read()->changes.size(), 0);
        CS_VERIFY_ERROR(m_desk->safety->read(m_desk->agent(),
                                             CustomerId(u"018bcfe5-6800-7000-8000-000000000000"_s)),
                        ErrorCode::NotFound);
    }

    void textsAreChecked()
    {
        QVERIFY(!CustomerTexts::load("{}"));
        QVERIFY(
            !CustomerTexts::load(R"({"notices": [{"notice": "change_code", "language": "en"}]})"));
        // A text message to a number that did not answer gets no e-mail in its place: that was told anyway.
        QCOMPARE(m_desk->notices
                     ->resolve({{u"to"_s, JanesPhone}, {u"notice"_s, u"change_cancelled"_s}},
                               outbox::Channel::Email)
                     ->has_value(),
                 false);
    }
};

QTEST_GUILESS_MAIN(tst_ContactChanges)
#include "tst_contactchanges.moc"
