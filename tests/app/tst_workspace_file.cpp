// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restored_workspace.h"
#include "app/workspace_file.h"
#include "core/exchange/sample.h"
#include "core/scenarios/scenario_changes.h"
#include "core/storage/store.h"
#include "core/storage/vault/vault_file.h"
#include "core/workspace/item_edits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;

/// Which state of the plan the commands speak of.
class TestWorkspaceFile : public QObject {
    Q_OBJECT

    std::unique_ptr<Session> m_session;
    const QDate m_today{2026, 11, 16};

    const Workspace &workspace() const { return m_session->workspace(); }
    Result<PlannedWorkspace> planned(const QString &scenario) const
    {
        return planScenario(*m_session, {scenario}, m_today);
    }
    static QDate finishOf(const PlannedWorkspace &plan, QStringView key)
    {
        return plan.result.find(plan.workspace.byKey<Item>(key)->id)->finish;
    }

private Q_SLOTS:
    void init()
    {
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        auto journal = *marloweQuayJournal(); // with its history, in which the baseline lies
        const QList<JournalEntry> history = *journal->entries();
        m_session = std::make_unique<Session>(*marloweQuay(), std::move(journal), history, clock);
    }

    void aScenarioIsPlannedWithWhatItKeepsAside()
    {
        Scenario scenario = newScenario(workspace(), currentPlan(workspace())->id, QStringLiteral("Swarm"));
        ChangeSet start{QStringLiteral("start"), {}};
        QVERIFY(m_session->commit(start.add(scenario)));
        Item help = *workspace().byKey<Item>(u"R04");
        help.remaining = 3;
        ChangeSet changes{QStringLiteral("help on R04"), {}};
        changes.replace(*workspace().byKey<Item>(u"R04"), help);
        const auto aside = keptAside(workspace(), *workspace().find(scenario.id), changes);
        QVERIFY(aside && m_session->commit(*aside));

        const auto current = planned({});
        const auto swarm = planned(QStringLiteral("swarm"));
        QVERIFY(current && swarm);
        QCOMPARE(finishOf(*current, u"R07"), QDate(2026, 12, 30));
        QCOMPARE(finishOf(*swarm, u"R07"), QDate(2026, 12, 28)); // variant C of the sample
        QVERIFY(workspace().byKey<Item>(u"R04")->remaining != 3);
    }

    void anUnknownScenarioIsToldWhatThereIs()
    {
        const Scenario scenario = newScenario(workspace(), currentPlan(workspace())->id, {});
        ChangeSet start{QStringLiteral("start"), {}};
        QVERIFY(m_session->commit(start.add(scenario)));
        const auto none = planned(QStringLiteral("nonsense"));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        for (const QString &name : {QStringLiteral("nonsense"), QStringLiteral("Current"), scenario.name})
            QVERIFY2(none.error().message.contains(name), qPrintable(none.error().message));
    }

    void theLineAddsUpP80EffortsWhenAsked()
    {
        const auto likely = planned({});
        const auto safe = planScenario(*m_session, {{}, LineSize::P80}, m_today);
        QVERIFY(likely && safe);
        QCOMPARE(likely->result.lineSize, LineSize::Effort);
        QCOMPARE(safe->result.lineSize, LineSize::P80);
        CommandLine line;
        line.p80 = true;
        QCOMPARE(askedBy(line).lineSize, std::optional(LineSize::P80));
        QCOMPARE(askedBy({}).lineSize, std::nullopt);
    }

    void aRestoredWorkspaceTakesOverTheVaultOfTheDamagedOne()
    {
        const QTemporaryDir folder;
        const QString orders = folder.filePath(QStringLiteral("Orders.fairlead"));
        const QString restored = restoredName(orders);
        QCOMPARE(restored, folder.filePath(QStringLiteral("Orders (restored).fairlead")));
        QVERIFY(createStore(orders));
        QVERIFY(saveCopyAs(orders, restored));
        QCOMPARE(restoredName(orders), folder.filePath(QStringLiteral("Orders (restored 2).fairlead")));
        const Secret passphrase = Secret::fromText(QStringLiteral("seven quiet herons stand"));
        const QString vault = vaultPathOf(orders);
        QByteArray name;
        {
            auto made = FileVaultStore(vault).create(passphrase, KeyCost::minimal());
            QVERIFY(made);
            name = FileVaultStore(vault).name();
            QVERIFY(vaultLeftFor(restored).isEmpty()); // the other workspace is whole and needs it
            const auto held = takeOverVault(vault, vaultPathOf(restored));
            QVERIFY(!held); // and somebody has it open
            QCOMPARE(held.error().kind, Error::Kind::Unavailable);
            QVERIFY(QFile::exists(vault) && !QFile::exists(vaultPathOf(restored)));
        }
        damage(orders);
        QCOMPARE(vaultLeftFor(restored), vault);
        QCOMPARE(vaultLeftFor(folder.filePath(QStringLiteral("Orders (restored 12).fairlead"))), vault);
        for (const char *other : {"Orders (copy).fairlead", "Orders.fairlead", "(restored).fairlead"})
            QVERIFY2(vaultLeftFor(folder.filePath(QLatin1String(other))).isEmpty(), other);

        QFile inTheWay(vaultPathOf(restored));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QVERIFY(vaultLeftFor(restored).isEmpty()); // it has one of its own
        QVERIFY(!takeOverVault(vault, vaultPathOf(restored)));
        QCOMPARE(inTheWay.size(), qint64(0));
        QVERIFY(QFile::exists(vault));
        QVERIFY(inTheWay.remove());

        QVERIFY(takeOverVault(vault, vaultPathOf(restored)));
        QVERIFY(!QFile::exists(vault)); // one file, not a copy that keeps what is purged from the other
        QCOMPARE(FileVaultStore(vaultPathOf(restored)).name(), name);
        QCOMPARE(QFile::permissions(vaultPathOf(restored)) & ~QFile::Permissions(0xf000),
                 QFile::ReadUser | QFile::WriteUser);
        QVERIFY(FileVaultStore(vaultPathOf(restored))
                    .open({VaultKey::Kind::Passphrase, passphrase.clone()}, {}, false));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.lock")}, QDir::Files), QStringList());
        QVERIFY(vaultLeftFor(restored).isEmpty());
    }

    void aVaultWhoseWorkspaceIsGoneCanBeTakenOver()
    {
        const QTemporaryDir folder;
        const QString restored = folder.filePath(QStringLiteral("Orders (restored).fairlead"));
        QFile vault(folder.filePath(QStringLiteral("Orders.fairlead-vault")));
        QVERIFY(vaultLeftFor(restored).isEmpty());
        QVERIFY(vault.open(QIODevice::WriteOnly));
        QCOMPARE(vaultLeftFor(restored), vault.fileName());
    }

private:
    static void damage(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100));
        file.write(QByteArray(4096, 'x'));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace_file.moc"
