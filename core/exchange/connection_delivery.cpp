// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/connection_servers.h"
#include "core/exchange/feeds/operations_import.h"

#include <QUrlQuery>

namespace fairlead {

namespace {

class PagerDutyRun final : public ConnectionRun {
public:
    PagerDutyRun(const Connection &connection, const ReadWindow &window) : ConnectionRun(connection, window)
    {
        ask(Text::tr("Incidents"), Incidents, incidentPage(0));
        if (scopes().isEmpty()) {
            ask(Text::tr("Schedules"), Schedules, address(QStringLiteral("/schedules"), paging(0)));
            ask(Text::tr("On call"), OnCalls, onCallPage(0));
        }
        for (const QString &id : scopes())
            askSchedule(id);
    }

    Result<ImportDraft> draft(const Workspace &workspace, const ImportOptions &options) const override
    {
        OperationsBook book(workspace, options);
        takePagerIncidents(m_incidents, book);
        takePagerShifts(m_shifts, book);
        return book.draft(ImportKind::Connection, connection().name, {});
    }

protected:
    Result<void> read(const ServerRequest &request, const ServerAnswer &answer) override
    {
        if (request.part == Incidents) {
            auto page = readPagerIncidents(answer.body);
            if (!page)
                return fail(page.error());
            std::ranges::move(page->incidents, std::back_inserter(m_incidents));
            return more(request, page->page, [this](qint64 offset) { return incidentPage(offset); });
        }
        if (request.part == Schedules) {
            auto page = readPagerSchedules(answer.body);
            if (!page)
                return fail(page.error());
            for (const auto &[id, name] : page->schedules)
                askSchedule(id);
            return more(request, page->page, [this](qint64 offset) {
                return address(QStringLiteral("/schedules"), paging(offset));
            });
        }
        auto page = request.part == OnCalls ? readPagerOnCalls(answer.body) : readPagerSchedule(answer.body);
        if (!page)
            return fail(page.error());
        std::ranges::move(page->shifts, std::back_inserter(m_shifts));
        return more(request, page->page, [this](qint64 offset) { return onCallPage(offset); });
    }

private:
    enum Part { Incidents, Schedules, OnCalls, Schedule };
    using Query = QList<std::pair<QString, QString>>;

    static Query paging(qint64 offset)
    {
        return {{QStringLiteral("limit"), QStringLiteral("100")},
                {QStringLiteral("offset"), QString::number(offset)}};
    }
    Query timed(qint64 offset) const
    {
        Query query = paging(offset);
        query.append({QStringLiteral("since"), startsAt().toString(Qt::ISODate)});
        query.append({QStringLiteral("until"), endsAt().toString(Qt::ISODate)});
        return query;
    }
    QUrl incidentPage(qint64 offset) const
    {
        Query query = timed(offset);
        query.append({QStringLiteral("include[]"), QStringLiteral("acknowledgers")});
        return address(QStringLiteral("/incidents"), query);
    }
    QUrl onCallPage(qint64 offset) const { return address(QStringLiteral("/oncalls"), timed(offset)); }
    void askSchedule(const QString &id)
    {
        if (id.isEmpty() || m_asked.contains(id))
            return;
        m_asked.insert(id);
        ask(Text::tr("Schedule %1").arg(id), Schedule,
            address(QString(QStringLiteral("/schedules/") + id),
                    {{QStringLiteral("since"), startsAt().toString(Qt::ISODate)},
                     {QStringLiteral("until"), endsAt().toString(Qt::ISODate)}}));
    }
    template <class PageAt>
    Result<void> more(const ServerRequest &request, const PagerPage &page, PageAt pageAt)
    {
        if (!page.more || page.limit <= 0)
            return {};
        if (page.offset + page.limit >= 10'000) // the interface ends there
            return fail(
                Error::invalid(Text::tr("PagerDuty gives at most 10,000 records; ask for a shorter time.")));
        return askOn(request, pageAt(page.offset + page.limit));
    }

    std::vector<PagerIncident> m_incidents;
    std::vector<PagerShift> m_shifts;
    QSet<QString> m_asked;
};

class GitHubRun final : public ConnectionRun {
public:
    GitHubRun(const Connection &connection, const ReadWindow &window, const QStringList &repositories)
        : ConnectionRun(connection, window)
    {
        for (const QString &slug : repositories) {
            m_repositories.insert(slug, {}).value().slug = slug;
            ask(Text::tr("Deployments of %1").arg(slug), Deployments,
                at(slug, QStringLiteral("/deployments"), {}), slug);
            ask(Text::tr("Pull requests of %1").arg(slug), Pulls,
                at(slug, QStringLiteral("/pulls"),
                   {{QStringLiteral("state"), QStringLiteral("all")},
                    {QStringLiteral("sort"), QStringLiteral("created")},
                    {QStringLiteral("direction"), QStringLiteral("desc")}}),
                slug);
        }
    }

    Result<ImportDraft> draft(const Workspace &workspace, const ImportOptions &options) const override
    {
        OperationsBook book(workspace, options);
        for (const RepositoryText &repository : m_repositories)
            takeRepository(repository, book);
        return book.draft(ImportKind::Connection, connection().name, {});
    }

protected:
    Result<void> read(const ServerRequest &request, const ServerAnswer &answer) override
    {
        const QString slug = request.about.section(u'#', 0, 0);
        const QString of = request.about.section(u'#', 1);
        RepositoryText &repository = m_repositories[slug];
        bool isBefore = false; // all on this page is older than what is asked for, and newest come first
        Result<void> taken;
        switch (request.part) {
        case Deployments:
            taken = takeDeployments(repository, answer.body, isBefore);
            break;
        case Pulls:
            taken = takePulls(repository, answer.body, isBefore);
            break;
        case Statuses:
            taken = keep(readDeploymentStatuses(answer.body), repository.statuses[of]);
            break;
        default:
            taken = keep(readReviews(answer.body, window().seed), repository.reviews[of.toLongLong()]);
            break;
        }
        if (!taken || isBefore)
            return taken;
        return askOn(request, nextLink(answer.headers.value("link"), request.url));
    }

private:
    enum Part { Deployments, Pulls, Statuses, Reviews };

    QUrl at(const QString &slug, const QString &path, QList<std::pair<QString, QString>> query) const
    {
        query.append({QStringLiteral("per_page"), QStringLiteral("100")});
        return address(QString(QStringLiteral("/repos/") + slug + path), query);
    }

    template <class Row> static Result<void> keep(Result<std::vector<Row>> rows, std::vector<Row> &into)
    {
        if (!rows)
            return fail(rows.error());
        into.insert(into.end(), rows->begin(), rows->end());
        return {};
    }

    bool isInside(const QDateTime &time) const { return time >= startsAt() && time < endsAt(); }

    Result<void> takeDeployments(RepositoryText &repository, const QByteArray &body, bool &isBefore)
    {
        auto deployments = readDeployments(body);
        if (!deployments)
            return fail(deployments.error());
        isBefore = !deployments->empty();
        for (GitHubDeployment &each : *deployments) {
            isBefore = isBefore && each.createdAt < startsAt();
            if (!isInside(each.createdAt))
                continue;
            if (each.isProduction) {
                ask(Text::tr("Statuses of deployment %1").arg(each.id), Statuses,
                    at(repository.slug,
                       QString(QStringLiteral("/deployments/") + each.id + QStringLiteral("/statuses")), {}),
                    QString(repository.slug + u'#' + each.id));
            }
            repository.deployments.push_back(std::move(each));
        }
        return {};
    }

    Result<void> takePulls(RepositoryText &repository, const QByteArray &body, bool &isBefore)
    {
        auto pulls = readPulls(body, window().seed);
        if (!pulls)
            return fail(pulls.error());
        isBefore = !pulls->empty();
        for (const GitHubPull &each : *pulls) {
            isBefore = isBefore && each.createdAt < startsAt();
            if (!isInside(each.createdAt))
                continue;
            if (!each.isDraft) {
                ask(Text::tr("Reviews of %1#%2").arg(repository.slug).arg(each.number), Reviews,
                    at(repository.slug, QStringLiteral("/pulls/%1/reviews").arg(each.number), {}),
                    QStringLiteral("%1#%2").arg(repository.slug).arg(each.number));
            }
            repository.pulls.push_back(each);
        }
        return {};
    }

    QMap<QString, RepositoryText> m_repositories;
};

} // namespace

StartedRun pagerDutyRun(const Connection &connection, const ReadWindow &window)
{
    return std::make_unique<PagerDutyRun>(connection, window);
}

Result<QStringList> repositoriesToRead(const Workspace &workspace, const Connection &connection)
{
    QStringList repositories;
    for (const QString &word : connection.scope.split(u',', Qt::SkipEmptyParts)) {
        const QString slug = repositorySlug(word);
        if (slug.isEmpty())
            return fail(
                Error::invalid(Text::tr("%1 is no repository; expected owner/name.").arg(quoted(word))));
        repositories.append(slug);
    }
    if (repositories.isEmpty()) {
        for (const Service &service : workspace.rows<Service>()) {
            if (const QString slug = repositorySlug(service.repository); !slug.isEmpty())
                repositories.append(slug);
        }
    }
    repositories.removeDuplicates();
    if (repositories.isEmpty())
        return fail(Error::invalid(Text::tr(
            "There is no repository to read; expected owner/name in the connection or with a service.")));
    return repositories;
}

StartedRun gitHubRun(const Workspace &workspace, const Connection &connection, const ReadWindow &window)
{
    const auto repositories = repositoriesToRead(workspace, connection);
    if (!repositories)
        return fail(repositories.error());
    return std::make_unique<GitHubRun>(connection, window, *repositories);
}

} // namespace fairlead
