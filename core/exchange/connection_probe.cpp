// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/connection_servers.h"
#include "core/exchange/feeds/catalogue_entities.h"
#include "core/exchange/feeds/pagerduty_answers.h"
#include "core/exchange/feeds/prometheus_answers.h"

namespace fairlead {

namespace {

/// Repositories that are asked for one by one; a name that is wrong is told before a long run begins.
constexpr qsizetype mostRepositories = 20;

/// One small request, or one for each repository: is this the right kind of server, and is the key accepted?
class ConnectionProbe final : public ConnectionRun {
public:
    ConnectionProbe(const Connection &connection, const QStringList &repositories)
        : ConnectionRun(connection, {})
    {
        const QString what = Text::tr("Test");
        switch (connection.kind) {
        case ConnectionKind::Prometheus:
            ask(what, 0,
                address(
                    QStringLiteral("/api/v1/query"),
                    {{QStringLiteral("query"),
                      QStringLiteral("count(last_over_time((%1)[2d:1h]))").arg(ratioSelector(connection))}}));
            break;
        case ConnectionKind::Alertmanager:
            ask(what, 0, address(QStringLiteral("/api/v2/status")));
            break;
        case ConnectionKind::PagerDuty:
            ask(what, 0,
                address(QStringLiteral("/schedules"), {{QStringLiteral("limit"), QStringLiteral("1")}}));
            break;
        case ConnectionKind::GitHub:
            for (const QString &slug : repositories.first(std::min(repositories.size(), mostRepositories)))
                ask(slug, 0, address(QString(QStringLiteral("/repos/") + slug)), slug);
            break;
        case ConnectionKind::Backstage:
            ask(what, 0,
                address(QStringLiteral("/api/catalog/entities/by-query"),
                        {{QStringLiteral("limit"), QStringLiteral("1")}}));
            break;
        }
    }

    Result<ImportDraft> draft(const Workspace &, const ImportOptions &) const override
    {
        ImportDraft draft;
        draft.kind = ImportKind::Connection;
        draft.file = connection().name;
        draft.ledger.push_back({LedgerKind::Note, 0, connection().name, m_words});
        return draft;
    }

protected:
    Result<void> read(const ServerRequest &request, const ServerAnswer &answer) override
    {
        auto words = wordsOf(request, answer.body);
        if (!words)
            return fail(words.error());
        m_words = *words;
        return {};
    }

private:
    Result<QString> wordsOf(const ServerRequest &request, const QByteArray &body)
    {
        switch (connection().kind) {
        case ConnectionKind::Prometheus:
            return ofPrometheus(body);
        case ConnectionKind::Alertmanager:
            return ofAlertmanager(body);
        case ConnectionKind::PagerDuty:
            if (auto page = readPagerSchedules(body); !page)
                return fail(page.error());
            return Text::tr("PagerDuty answers, and the key may read schedules.");
        case ConnectionKind::GitHub:
            return ofGitHub(request, body);
        case ConnectionKind::Backstage:
            break;
        }
        auto catalogue = readCatalogueJson(body);
        if (!catalogue)
            return fail(catalogue.error());
        return Text::tr("Backstage answers; the catalogue has %1 entities.")
            .arg(catalogue->total.value_or(qsizetype(catalogue->entities.size())));
    }

    /// Asked over two days: some record the ratio of a day only once in it.
    Result<QString> ofPrometheus(const QByteArray &body)
    {
        const auto query = readQueryAnswer(body);
        if (!query)
            return fail(query.error());
        const bool isEmpty = query->series.empty() || query->series.front().points.empty();
        if (isEmpty) {
            return Text::tr("Prometheus answers, but nothing is recorded as %1.")
                .arg(quoted(ratioSelector(connection())));
        }
        return Text::tr("Prometheus answers; %1 series of error ratios are recorded.")
            .arg(query->series.front().points.front().value.value_or(0));
    }

    static Result<QString> ofAlertmanager(const QByteArray &body)
    {
        const auto answer = readAnswer(body, {});
        if (!answer)
            return fail(answer.error());
        const QString version =
            answer->object().value(u"versionInfo").toObject().value(u"version").toString();
        if (version.isEmpty())
            return fail(Error::malformed(
                Text::tr("This is no answer of Alertmanager: expected its version in “versionInfo”.")));
        return Text::tr("Alertmanager %1 answers.").arg(version.left(40));
    }

    Result<QString> ofGitHub(const ServerRequest &request, const QByteArray &body)
    {
        const auto answer = readAnswer(body, {});
        if (!answer)
            return fail(answer.error());
        if (answer->object().value(u"full_name").toString().isEmpty())
            return fail(Error::malformed(
                Text::tr("This is no repository of GitHub: expected its name in “full_name”.")));
        m_repositories.append(request.about);
        return m_repositories.size() == 1
            ? Text::tr("GitHub answers; the key may read %1.").arg(m_repositories.front())
            : Text::tr("GitHub answers; the key may read %1 repositories.").arg(m_repositories.size());
    }

    QStringList m_repositories;
    QString m_words;
};

} // namespace

StartedRun startProbe(const Workspace &workspace, const Connection &connection)
{
    if (auto address = checkedAddress(connection.url); !address)
        return fail(address.error());
    QStringList repositories;
    if (connection.kind == ConnectionKind::GitHub) {
        auto read = repositoriesToRead(workspace, connection);
        if (!read)
            return fail(read.error());
        repositories = *read;
    }
    return std::make_unique<ConnectionProbe>(connection, repositories);
}

} // namespace fairlead
