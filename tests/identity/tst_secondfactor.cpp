// SPDX-FileCopyrightText: 2026 Countersign contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base32.h"
#include "crypto/totp.h"
#include "fixture.h"
#include "identity/signinroutes.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace countersign;
using namespace countersign::identity;
using namespace std::chrono_literals;

namespace {

const QString Alex = u"alex.morgan@example.com"_s;
const QString Elsewhere = u"203.0.113.9"_s;

} // namespace

// The second factor of staff (features B1, B7): setting up, signing in, stepping up, and that nothing counts twice.
class TestSecondFactor : public QObject
{
    Q_OBJECT

    std::unique_ptr<Fixture> m_fixture;
    StaffId m_id;
    SecretBytes m_secret; // of the authenticator
    QStringList m_recoveryCodes;

    QString password() { return QLatin1StringView(Fixture::GoodPassword); }
    void wait(std::chrono::milliseconds time) { m_fixture->db.clock().advance(time); }
    /// What the authenticator shows.
    QString code(std::chrono::seconds ahead = 0s)
    {
        return QString::fromLatin1(crypto::Totp(m_secret).code(m_fixture->now() + ahead));
    }
    QString wrong() { return code() == u"000000"_s ? u"000001"_s : u"000000"_s; }

    Result<Owed> begin(const QString &device = {}, const QString &address = u"192.0.2.7"_s)
    {
        Actor actor = m_fixture->visitor();
        actor.address = address;
        const auto step = m_fixture->signIn->login(actor, Alex, password(), device);
        if (!step)
            return failureOf(step);
        if (const auto *owed = std::get_if<Owed>(&*step))
            return *owed;
        return failure(ErrorCode::Internal, u"signed in without a second factor"_s);
    }
    Result<SignedIn> prove(const QString &challenge, const Proof &proof,
                           const QString &address = u"192.0.2.7"_s)
    {
        Actor actor = m_fixture->visitor();
        actor.address = address;
        return m_fixture->signIn->prove(actor, challenge, proof);
    }
    Result<SignedIn> signIn(const QString &device = {}, const QString &address = u"192.0.2.7"_s)
    {
        return begin(device, address).and_then([&](const Owed &owed) {
            return prove(owed.challenge, {.code = code()}, address);
        });
    }
    /// Signs in for the first time.
    Result<SignedIn> enrol()
    {
        const auto owed = begin();
        if (!owed)
            return failureOf(owed);
        m_secret = owed->secret;
        const auto enrolled
            = m_fixture->signIn->enrol(m_fixture->visitor(), owed->challenge, code());
        if (!enrolled)
            return failureOf(enrolled);
        m_recoveryCodes = enrolled->recoveryCodes;
        return enrolled->signedIn;
    }
    Result<http::Principal> use(const SignedIn &signedIn)
    {
        return m_fixture->tokens->authenticate(signedIn.accessToken.toLatin1(), u"192.0.2.7"_s,
                                               m_fixture->now(), http::Cause::Person);
    }
    Actor acting(const SignedIn &signedIn)
    {
        const auto principal = use(signedIn);
        return principal ? Actor{principal->kind, principal->id,
                                 principal->role, principal->sessionId,
                                 u"192.0.2.7"_s,  {},
                                 u"r"_s,          m_fixture->now()}
                         : m_fixture->visitor();
    }
    bool steppedUp(const SignedIn &signedIn)
    {
        const auto principal = use(signedIn);
        return principal && principal->steppedUp;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        m_fixture->mustEnrol = true;
        CS_VERIFY_RESULT(m_fixture->open());
        const auto added = m_fixture->addStaff();
        CS_VERIFY_RESULT(added);
        m_id = *added;
    }
    void cleanup()
    {
        m_secret = {}; // its memory belongs to what the fixture has started
        m_fixture.reset();
    }

    void aPasswordOpensNothing()
    {
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions"_s), 0);
        QCOMPARE(m_fixture->events(u"staff.second_factor.asked"_s), 1);
        QCOMPARE(m_fixture->events(u"staff.login.succeeded"_s), 0);
        QCOMPARE(owed->secret.size(), AuthenticatorSecretSize);
        QCOMPARE(owed->expiresIn, 15min);
        // the challenge is no token
        CS_VERIFY_ERROR(m_fixture->tokens->authenticate(owed->challenge.toLatin1(), u"192.0.2.7"_s,
                                                        m_fixture->now(), http::Cause::Person),
                        ErrorCode::Unauthenticated);
        // and one for setting up does not do for proving
        CS_VERIFY_ERROR(prove(owed->challenge, {.code = u"123456"_s}), ErrorCode::Unauthenticated);
    }

    void theFirstSignInSetsUpAnAuthenticator()
    {
        const auto signedIn = enrol();
        CS_VERIFY_RESULT(signedIn);
        QCOMPARE(signedIn->user.email, Alex);
        QVERIFY(!signedIn->deviceToken.isEmpty());
        QCOMPARE(m_recoveryCodes.size(), 10);
        QCOMPARE(QSet<QString>(m_recoveryCodes.cbegin(), m_recoveryCodes.cend()).size(), 10);
        QCOMPARE(m_fixture->events(u"staff.second_factor.enrolled"_s), 1);
        QCOMPARE(m_fixture->events(u"staff.login.succeeded"_s), 1);
        const auto status = m_fixture->ownFactor->status(acting(*signedIn));
        CS_VERIFY_RESULT(status);
        QVERIFY(status->enrolled);
        QCOMPARE(status->recoveryCodesLeft, 10);

        // neither secret nor codes are in the database in the clear
        QByteArray bytes;
        for (const QString &part : {QString(), u"-wal"_s}) {
            QFile file(m_fixture->db.path() + part);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes += file.readAll();
        }
        QVERIFY(bytes.contains("second_factors"));
        QVERIFY(!bytes.contains(m_secret.view().toByteArray()));
        QVERIFY(!bytes.contains(crypto::toBase32(m_secret.view())));
        for (const QString &recovery : std::as_const(m_recoveryCodes))
            QVERIFY(!bytes.contains(normalRecoveryCode(recovery)));
    }

    void aWrongFirstCodeSetsNothingUp()
    {
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        m_secret = owed->secret;
        CS_VERIFY_ERROR(m_fixture->signIn->enrol(m_fixture->visitor(), owed->challenge, wrong()),
                        ErrorCode::InvalidCode);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM second_factors"_s), 0);
        CS_VERIFY_RESULT(m_fixture->signIn->enrol(m_fixture->visitor(), owed->challenge, code()));
    }

    void whoeverHasThePasswordCannotReplaceTheFactor()
    {
        const auto stale = begin(); // a thief with the password is first to begin
        CS_VERIFY_RESULT(stale);
        CS_VERIFY_RESULT(enrol());
        m_secret = stale->secret;
        CS_VERIFY_ERROR(m_fixture->signIn->enrol(m_fixture->visitor(), stale->challenge, code()),
                        ErrorCode::Unauthenticated);
        const auto later = begin();
        CS_VERIFY_RESULT(later);
        QVERIFY(later->secret.isEmpty());
        CS_VERIFY_ERROR(m_fixture->signIn->enrol(m_fixture->visitor(), later->challenge, code()),
                        ErrorCode::Unauthenticated);
    }

    void aCodeSignsIn()
    {
        CS_VERIFY_RESULT(enrol());
        wait(30s);
        const auto signedIn = signIn();
        CS_VERIFY_RESULT(signedIn);
        const auto principal = use(*signedIn);
        CS_VERIFY_RESULT(principal);
        QCOMPARE(principal->id, m_id.value());
        QVERIFY(principal->steppedUp);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions WHERE amr = 'pwd otp mfa'"_s), 2);
    }

    void aCodeCountsOnce()
    {
        CS_VERIFY_RESULT(enrol());
        // the code that set the authenticator up has been used
        const auto first = begin();
        CS_VERIFY_RESULT(first);
        CS_VERIFY_ERROR(prove(first->challenge, {.code = code()}), ErrorCode::InvalidCode);
        wait(30s);
        const QString shown = code();
        CS_VERIFY_RESULT(prove(first->challenge, {.code = shown}));
        const auto second = begin();
        CS_VERIFY_RESULT(second);
        CS_VERIFY_ERROR(prove(second->challenge, {.code = shown}), ErrorCode::InvalidCode);
        CS_VERIFY_ERROR(prove(first->challenge, {.code = code(30s)}), ErrorCode::Unauthenticated);
    }

    void clocksMayDifferByOneStep_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("counts");
        QTest::newRow("two steps behind") << -60 << false;
        QTest::newRow("one step behind") << -30 << true;
        QTest::newRow("in step") << 0 << true;
        QTest::newRow("one step ahead") << 30 << true;
        QTest::newRow("two steps ahead") << 60 << false;
    }
    void clocksMayDifferByOneStep()
    {
        QFETCH(int, seconds);
        QFETCH(bool, counts);
        CS_VERIFY_RESULT(enrol());
        wait(10min);
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        const auto proved = prove(owed->challenge, {.code = code(std::chrono::seconds(seconds))});
        QCOMPARE(proved.has_value(), counts);
        if (!counts)
            QCOMPARE(proved.error().code, ErrorCode::InvalidCode);
    }

    void aChallengeIsGoodForFiveMinutes()
    {
        CS_VERIFY_RESULT(enrol());
        wait(1min);
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        QCOMPARE(owed->expiresIn, 5min);
        wait(5min - 1ms);
        QVERIFY(m_fixture->factors->challenge(m_fixture->db.reader(), owed->challenge,
                                              m_fixture->now()));
        wait(1ms);
        CS_VERIFY_ERROR(prove(owed->challenge, {.code = code()}), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(prove(QString(43, u'A'), {.code = code()}), ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(prove(u"short"_s, {.code = code()}), ErrorCode::Unauthenticated);
        CS_VERIFY_RESULT(m_fixture->identity->purge());
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM proof_challenges"_s), 0);
    }

    void aRecoveryCodeCountsOnce()
    {
        CS_VERIFY_RESULT(enrol());
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        // as people type it
        const QString typed = m_recoveryCodes.first().toLower().replace(u'-', u' ');
        const auto signedIn = prove(owed->challenge, {.recoveryCode = typed});
        CS_VERIFY_RESULT(signedIn);
        QCOMPARE(m_fixture->events(u"staff.recovery_code.used"_s), 1);
        const auto status = m_fixture->ownFactor->status(acting(*signedIn));
        CS_VERIFY_RESULT(status);
        QCOMPARE(status->recoveryCodesLeft, 9);
        const auto again = begin();
        CS_VERIFY_RESULT(again);
        CS_VERIFY_ERROR(prove(again->challenge, {.recoveryCode = typed}), ErrorCode::InvalidCode);
        for (const QString &other : {u"AAAAA-AAAAA"_s, u"AAAA"_s, u"!!!!!-!!!!!"_s})
            CS_VERIFY_ERROR(prove(again->challenge, {.recoveryCode = other}),
                            ErrorCode::InvalidCode);
    }

    // One counter over all second factors.
    void fiveWrongOnesOfAnyKindLock()
    {
        CS_VERIFY_RESULT(enrol());
        wait(1min);
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        for (int i = 0; i < 3; ++i)
            CS_VERIFY_ERROR(prove(owed->challenge, {.code = wrong()}), ErrorCode::InvalidCode);
        for (int i = 0; i < 2; ++i)
            CS_VERIFY_ERROR(prove(owed->challenge, {.recoveryCode = u"AAAAA-AAAAA"_s}),
                            ErrorCode::InvalidCode);
        QCOMPARE(m_fixture->events(u"staff.second_factor.locked"_s, false), 1);
        // neither a right code nor a right recovery code helps, and another challenge does not either
        CS_VERIFY_ERROR(prove(owed->challenge, {.code = code()}), ErrorCode::InvalidCode);
        CS_VERIFY_ERROR(prove(owed->challenge, {.recoveryCode = m_recoveryCodes.at(3)}),
                        ErrorCode::InvalidCode);
        wait(61s);
        CS_VERIFY_RESULT(prove(owed->challenge, {.code = code()}));
        QCOMPARE(m_fixture->events(u"staff.second_factor.failed"_s, false), 7);
    }

    void strangersWithThePasswordDoNotLockAKnownDevice()
    {
        const auto home = enrol();
        CS_VERIFY_RESULT(home);
        wait(1min);
        const auto theirs = begin({}, Elsewhere);
        CS_VERIFY_RESULT(theirs);
        for (int i = 0; i < 5; ++i)
            CS_VERIFY_ERROR(prove(theirs->challenge, {.code = wrong()}, Elsewhere),
                            ErrorCode::InvalidCode);
        CS_VERIFY_ERROR(signIn(), ErrorCode::InvalidCode);
        CS_VERIFY_RESULT(signIn(home->deviceToken));
    }

    void aDisabledAccountProvesNothing()
    {
        CS_VERIFY_RESULT(enrol());
        wait(1min);
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        CS_VERIFY_RESULT(m_fixture->change(u"UPDATE staff SET disabled_at = 1"_s, {}));
        CS_VERIFY_ERROR(prove(owed->challenge, {.code = code()}), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->count(u"SELECT count(*) FROM sessions"_s), 1);
    }

    void aProofIsFreshForTenMinutes()
    {
        const auto signedIn = enrol();
        CS_VERIFY_RESULT(signedIn);
        QVERIFY(steppedUp(*signedIn));
        wait(10min);
        QVERIFY(steppedUp(*signedIn));
        wait(1ms);
        QVERIFY(!steppedUp(*signedIn));
        // a clock that is set back makes no proof last
        m_fixture->db.clock().advance(-11min);
        QVERIFY(!steppedUp(*signedIn));
    }

    void steppingUpGoesOnInANewSession()
    {
        const auto old = enrol();
        CS_VERIFY_RESULT(old);
        wait(12min);
        const auto before = use(*old);
        CS_VERIFY_RESULT(before);
        const auto stepped = m_fixture->ownFactor->stepUp(acting(*old), {.code = code()});
        CS_VERIFY_RESULT(stepped);
        QVERIFY(steppedUp(*stepped));
        QCOMPARE(stepped->sessionEnds, old->sessionEnds);
        QVERIFY(stepped->deviceToken.isEmpty());
        const auto after = use(*stepped);
        CS_VERIFY_RESULT(after);
        QVERIFY(after->sessionId != before->sessionId);
        // what somebody may have copied before is worthless
        CS_VERIFY_ERROR(use(*old), ErrorCode::Unauthenticated);
        CS_VERIFY_RESULT(m_fixture->identity->refresh(m_fixture->visitor(), stepped->refreshToken));
        CS_VERIFY_ERROR(m_fixture->identity->refresh(m_fixture->visitor(), old->refreshToken),
                        ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"staff.step_up.succeeded"_s), 1);
        QCOMPARE(m_fixture->events(u"staff.token.reuse_detected"_s, false), 1);
    }

    // The reply of a step-up does not arrive: the person goes on with the token from before, and proves it once more.
    void aLostStepUpIsNoEnd()
    {
        const auto old = enrol();
        CS_VERIFY_RESULT(old);
        wait(12min);
        const auto stepped = m_fixture->ownFactor->stepUp(acting(*old), {.code = code()});
        CS_VERIFY_RESULT(stepped);
        m_fixture->db.clock().advance(30s);
        const auto again = m_fixture->identity->refresh(m_fixture->visitor(), old->refreshToken);
        CS_VERIFY_RESULT(again);
        QCOMPARE(again->refreshToken, stepped->refreshToken);
        QCOMPARE(again->sessionEnds, old->sessionEnds);
        // no token from before profits from the proof
        QVERIFY(!steppedUp(*again));
        QVERIFY(!steppedUp(*stepped));
        wait(1min);
        const auto proved = m_fixture->ownFactor->stepUp(acting(*again), {.code = code()});
        CS_VERIFY_RESULT(proved);
        QVERIFY(steppedUp(*proved));
        CS_VERIFY_ERROR(use(*again), ErrorCode::Unauthenticated);
        // an ordinary renewal takes nothing away, however often its reply is lost
        const auto next = m_fixture->identity->refresh(m_fixture->visitor(), proved->refreshToken);
        CS_VERIFY_RESULT(next);
        m_fixture->db.clock().advance(1s);
        CS_VERIFY_RESULT(m_fixture->identity->refresh(m_fixture->visitor(), next->refreshToken));
        m_fixture->db.clock().advance(1s);
        const auto repeated
            = m_fixture->identity->refresh(m_fixture->visitor(), next->refreshToken);
        CS_VERIFY_RESULT(repeated);
        QVERIFY(steppedUp(*repeated));
        QCOMPARE(m_fixture->events(u"staff.token.reuse_detected"_s, false), 0);
    }

    void aStepUpTokenFromLongBeforeIsTheft()
    {
        const auto old = enrol();
        CS_VERIFY_RESULT(old);
        wait(12min);
        const auto stepped = m_fixture->ownFactor->stepUp(acting(*old), {.code = code()});
        CS_VERIFY_RESULT(stepped);
        m_fixture->db.clock().advance(30s + 1ms);
        CS_VERIFY_ERROR(m_fixture->identity->refresh(m_fixture->visitor(), old->refreshToken),
                        ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(use(*stepped), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"staff.token.reuse_detected"_s, false), 1);
    }

    void aRefreshIsNoProof()
    {
        const auto signedIn = enrol();
        CS_VERIFY_RESULT(signedIn);
        wait(11min);
        const auto next
            = m_fixture->identity->refresh(m_fixture->visitor(), signedIn->refreshToken);
        CS_VERIFY_RESULT(next);
        QVERIFY(!steppedUp(*next));
    }

    void steppingUpIsRefused()
    {
        const auto signedIn = enrol();
        CS_VERIFY_RESULT(signedIn);
        wait(12min);
        const Actor actor = acting(*signedIn);
        CS_VERIFY_ERROR(m_fixture->ownFactor->stepUp(actor, {.password = password()}),
                        ErrorCode::InvalidRequest);
        for (int i = 0; i < 5; ++i)
            CS_VERIFY_ERROR(m_fixture->ownFactor->stepUp(actor, {.code = wrong()}),
                            ErrorCode::InvalidCode);
        CS_VERIFY_ERROR(m_fixture->ownFactor->stepUp(actor, {.code = code()}),
                        ErrorCode::InvalidCode);
        QCOMPARE(m_fixture->events(u"staff.second_factor.locked"_s, false), 1);
        QVERIFY(!steppedUp(*signedIn));
        CS_VERIFY_RESULT(use(*signedIn)); // the session itself goes on
        wait(61s);
        CS_VERIFY_RESULT(m_fixture->ownFactor->stepUp(actor, {.code = code()}));
    }

    // Neither strangers at the same address nor somebody with the password keeps people from stepping up.
    void nobodyElseLocksAStepUp()
    {
        const auto signedIn = enrol();
        CS_VERIFY_RESULT(signedIn);
        wait(12min);
        const Actor actor = acting(*signedIn);
        for (int i = 0; i < 12; ++i)
            CS_VERIFY_ERROR(
                m_fixture->login(m_fixture->visitor(), u"nobody@example.com"_s, u"a guess"_s),
                ErrorCode::InvalidCredentials);
        const auto theirs = begin({}, Elsewhere);
        CS_VERIFY_RESULT(theirs);
        for (int i = 0; i < 6; ++i)
            CS_VERIFY_ERROR(prove(theirs->challenge, {.code = wrong()}, Elsewhere),
                            ErrorCode::InvalidCode);
        CS_VERIFY_RESULT(m_fixture->ownFactor->stepUp(actor, {.code = code()}));
    }

    // Guessing ends: a hundred wrong codes in a row close the factor to strangers, until an admin takes it away.
    void aHundredWrongOnesCloseTheFactor()
    {
        const auto home = enrol();
        CS_VERIFY_RESULT(home);
        int guesses = 0;
        while (guesses < MostWrongFactors) {
            wait(16min);
            const auto theirs = begin({}, Elsewhere);
            CS_VERIFY_RESULT(theirs);
            for (const auto before = guesses; guesses < MostWrongFactors;) {
                CS_VERIFY_ERROR(prove(theirs->challenge, {.code = wrong()}, Elsewhere),
                                ErrorCode::InvalidCode);
                if (m_fixture->count(u"SELECT max(wrong) FROM login_locks"_s) == guesses
                    || guesses - before > 5)
                    break; // locked for a while, and so not counted
                ++guesses;
            }
        }
        wait(24h);
        CS_VERIFY_ERROR(signIn({}, Elsewhere), ErrorCode::InvalidCode);
        wait(1min);
        CS_VERIFY_RESULT(signIn(home->deviceToken)); // but for where its owner is known

        Actor admin = m_fixture->visitor();
        admin.kind = ActorKind::Staff;
        admin.id = u"01938a00-9999-7222-8333-444455556666"_s;
        admin.role = u"admin"_s;
        CS_VERIFY_RESULT(m_fixture->ownFactor->removeOf(admin, m_id));
        const auto again = begin({}, Elsewhere);
        CS_VERIFY_RESULT(again);
        QVERIFY(!again->secret.isEmpty()); // sets up another one
    }

    void anAdminTakesALostAuthenticatorAway()
    {
        const auto signedIn = enrol();
        CS_VERIFY_RESULT(signedIn);
        Actor admin = acting(*signedIn);
        CS_VERIFY_ERROR(m_fixture->ownFactor->removeOf(admin, m_id), ErrorCode::Conflict);
        admin.id = u"01938a00-9999-7222-8333-444455556666"_s;
        CS_VERIFY_RESULT(m_fixture->ownFactor->removeOf(admin, m_id));
        CS_VERIFY_ERROR(use(*signedIn), ErrorCode::Unauthenticated);
        QCOMPARE(m_fixture->events(u"staff.second_factor.removed"_s), 1);
        CS_VERIFY_ERROR(m_fixture->ownFactor->removeOf(admin, m_id), ErrorCode::NotFound);
        // told at both times
        QCOMPARE(
            m_fixture->count(u"SELECT count(*) FROM outbox_messages WHERE kind = 'staff.notice'"_s),
            2);
        CS_VERIFY_RESULT(enrol());
    }

    void anotherAuthenticatorReplacesTheFirst()
    {
        const auto here = enrol();
        CS_VERIFY_RESULT(here);
        wait(1min);
        const auto there = signIn();
        CS_VERIFY_RESULT(there);
        const SecretBytes old = m_secret;
        const auto begun = m_fixture->ownFactor->startAuthenticator(acting(*here));
        CS_VERIFY_RESULT(begun);
        m_secret = begun->secret;
        // not in another session, not with a wrong code
        CS_VERIFY_ERROR(
            m_fixture->ownFactor->confirmAuthenticator(acting(*there), begun->challenge, code()),
            ErrorCode::Unauthenticated);
        CS_VERIFY_ERROR(
            m_fixture->ownFactor->confirmAuthenticator(acting(*here), begun->challenge, wrong()),
            ErrorCode::InvalidCode);
        // and not as a way in
        CS_VERIFY_ERROR(m_fixture->signIn->enrol(m_fixture->visitor(), begun->challenge, code()),
                        ErrorCode::Unauthenticated);
        const auto codes
            = m_fixture->ownFactor->confirmAuthenticator(acting(*here), begun->challenge, code());
        CS_VERIFY_RESULT(codes);
        QCOMPARE(codes->size(), 10);
        QVERIFY(!codes->contains(m_recoveryCodes.first()));
        CS_VERIFY_RESULT(use(*here));
        CS_VERIFY_ERROR(use(*there), ErrorCode::Unauthenticated);
        // the old one and its recovery codes are good no longer
        wait(1min);
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        CS_VERIFY_ERROR(prove(owed->challenge, {.recoveryCode = m_recoveryCodes.first()}),
                        ErrorCode::InvalidCode);
        CS_VERIFY_RESULT(prove(owed->challenge, {.code = code()}));
        m_secret = old;
        CS_VERIFY_ERROR(signIn(), ErrorCode::InvalidCode);
    }

    void recoveryCodesAreRenewed()
    {
        const auto signedIn = enrol();
        CS_VERIFY_RESULT(signedIn);
        const auto codes = m_fixture->ownFactor->renewRecoveryCodes(acting(*signedIn));
        CS_VERIFY_RESULT(codes);
        const auto owed = begin();
        CS_VERIFY_RESULT(owed);
        CS_VERIFY_ERROR(prove(owed->challenge, {.recoveryCode = m_recoveryCodes.first()}),
                        ErrorCode::InvalidCode);
        CS_VERIFY_RESULT(prove(owed->challenge, {.recoveryCode = codes->first()}));
    }

    // Demo mode: nobody needs an authenticator, and whoever has one is asked for it.
    void whereItIsNotDemandedAPasswordDoes()
    {
        m_fixture->mustEnrol = false;
        CS_VERIFY_RESULT(m_fixture->reopen());
        const auto signedIn = m_fixture->login();
        CS_VERIFY_RESULT(signedIn);
        wait(11min);
        const Actor actor = acting(*signedIn);
        CS_VERIFY_ERROR(m_fixture->ownFactor->renewRecoveryCodes(actor), ErrorCode::Conflict);
        CS_VERIFY_ERROR(m_fixture->ownFactor->stepUp(actor, {.code = u"123456"_s}),
                        ErrorCode::InvalidRequest);
        const auto wrongPassword = m_fixture->ownFactor->stepUp(actor, {.password = u"wrong"_s});
        CS_VERIFY_ERROR(wrongPassword, ErrorCode::InvalidCode); // no 401: the session is good
        QCOMPARE(wrongPassword.error().field, u"/password"_s);
        QCOMPARE(m_fixture->events(u"staff.second_factor.failed"_s, false), 1);
        const auto stepped = m_fixture->ownFactor->stepUp(actor, {.password = password()});
        CS_VERIFY_RESULT(stepped);
        QVERIFY(steppedUp(*stepped));
        const auto begun = m_fixture->ownFactor->startAuthenticator(acting(*stepped));
        CS_VERIFY_RESULT(begun);
        m_secret = begun->secret;
        CS_VERIFY_RESULT(
            m_fixture->ownFactor->confirmAuthenticator(acting(*stepped), begun->challenge, code()));
        wait(1min);
        CS_VERIFY_RESULT(signIn());
    }

    // What an authenticator app reads from the QR code.
    void theUriHasEverything()
    {
        QByteArray bytes("12345678901234567890"); // RFC 6238 appendix B
        const QUrl uri(authenticatorUri(SecretBytes::fromWiping(bytes), u"a b+c@example.com"_s),
                       QUrl::StrictMode);
        QVERIFY(uri.isValid());
        QCOMPARE(uri.scheme(), u"otpauth"_s);
        QCOMPARE(uri.host(), u"totp"_s);
        QCOMPARE(uri.path(QUrl::FullyDecoded), u"/Countersign:a b+c@example.com"_s);
        const QUrlQuery query(uri);
        QCOMPARE(query.queryItemValue(u"secret"_s), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
        QCOMPARE(query.queryItemValue(u"issuer"_s), u"Countersign"_s);
        QCOMPARE(query.queryItemValue(u"algorithm"_s), u"SHA1"_s);
        QCOMPARE(query.queryItemValue(u"digits"_s), u"6"_s);
        QCOMPARE(query.queryItemValue(u"period"_s), u"30"_s);
    }

    void theRoutesSpeakTheContract()
    {
        http::Handlers handlers;
        addSignInRoutes(handlers, *m_fixture->signIn);
        const auto call = [&](const QString &operation, const QJsonObject &body) {
            http::Request request;
            request.body = body;
            request.receivedAt = m_fixture->now();
            request.address = u"192.0.2.7"_s;
            return handlers.all().value(operation)(request);
        };
        const auto json
            = [](const http::Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); };
        const QJsonObject credentials{{u"email"_s, Alex}, {u"password"_s, password()}};
        const auto owed = call(u"login"_s, credentials);
        CS_VERIFY_RESULT(owed);
        QCOMPARE(owed->status, 202);
        QVERIFY(!owed->headers.contains(QHttpHeaders::WellKnownHeader::SetCookie));
        const QJsonObject authenticator = json(*owed).value(u"authenticator"_s).toObject();
        const auto secret
            = crypto::fromBase32(authenticator.value(u"secret"_s).toString().toLatin1());
        QVERIFY(secret);
        m_secret = SecretBytes(*secret);
        const QString challenge = json(*owed).value(u"challenge"_s).toString();
        // browsers get cookies ...
        const auto enrolled
            = call(u"enrolSecondFactor"_s, {{u"challenge"_s, challenge}, {u"code"_s, code()}});
        CS_VERIFY_RESULT(enrolled);
        QVERIFY(!json(*enrolled).value(u"session"_s).toObject().contains(u"refreshToken"_s));
        QCOMPARE(enrolled->headers.values(QHttpHeaders::WellKnownHeader::SetCookie).size(), 2);
        // ... desktop programs the body
        wait(30s);
        const auto again = call(u"login"_s, credentials);
        CS_VERIFY_RESULT(again);
        QVERIFY(!json(*again).contains(u"authenticator"_s));
        const QJsonValue next = json(*again).value(u"challenge"_s);
        CS_VERIFY_ERROR(call(u"proveSecondFactor"_s, {{u"challenge"_s, next}}),
                        ErrorCode::InvalidRequest);
        CS_VERIFY_ERROR(call(u"proveSecondFactor"_s, {{u"challenge"_s, next},
                                                      {u"code"_s, code()},
                                                      {u"recoveryCode"_s, u"AAAAA-AAAAA"_s}}),
                        ErrorCode::InvalidRequest);
        const auto signedIn
            = call(u"proveSecondFactor"_s,
                   {{u"challenge"_s, next}, {u"code"_s, code()}, {u"tokenDelivery"_s, u"body"_s}});
        CS_VERIFY_RESULT(signedIn);
        QVERIFY(json(*signedIn).contains(u"refreshToken"_s));
        QVERIFY(!signedIn->headers.contains(QHttpHeaders::WellKnownHeader::SetCookie));
    }
};

QTEST_GUILESS_MAIN(TestSecondFactor)
#include "tst_secondfactor.moc"
