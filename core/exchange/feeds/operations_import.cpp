// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/operations_import.h"

#include <QTimeZone>

#include <cmath>

namespace fairlead {

namespace {

PageUrgency urgencyOf(const QString &severity)
{
    static const QSet<QString> low{QStringLiteral("ticket"), QStringLiteral("warning"),
                                   QStringLiteral("info"),   QStringLiteral("none"),
                                   QStringLiteral("low"),    QStringLiteral("slack")};
    return low.contains(folded(severity)) ? PageUrgency::Low : PageUrgency::High;
}

QString at(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODate);
}

/// The day that a point over one day stands for.
QDate dayEndingAt(double seconds)
{
    return QDateTime::fromSecsSinceEpoch(qint64(std::floor(seconds)) - 1, Qt::UTC).date();
}

bool isTime(double seconds)
{
    return std::isfinite(seconds) && seconds > 0 && seconds < 4e9;
}

const Slo *sloNamed(const Workspace &workspace, const Id<Service> &service, const QString &name)
{
    const Slo *found = nullptr;
    for (const Slo &slo : workspace.rows<Slo>()) {
        if (slo.service != service || slo.to.isValid())
            continue;
        if (folded(slo.name) == folded(name) || folded(slo.key) == folded(name))
            return &slo;
        if (folded(slo.name).endsWith(folded(name))
            || folded(slo.otherKeys).contains(folded(QString(QStringLiteral("name: ") + name))))
            found = &slo;
    }
    return found;
}

struct DayKey {
    Id<Service> service;
    Id<Slo> slo;
    QDate on;

    friend bool operator==(const DayKey &a, const DayKey &b) = default;
    friend size_t qHash(const DayKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.service, key.slo, key.on);
    }
};

} // namespace

std::vector<DayMeasurement> daysOfErrorRatios(const QueryAnswer &answer, const QString &service,
                                              const QString &slo)
{
    std::vector<DayMeasurement> days;
    for (const MeasuredSeries &series : answer.series) {
        QString name = series.labels.value(QStringLiteral("sloth_service"));
        if (name.isEmpty())
            name = series.labels.value(QStringLiteral("service"), service);
        for (const MeasuredPoint &point : series.points) {
            if (!point.value || !(*point.value >= 0 && *point.value <= 1) || !isTime(point.at))
                continue;
            days.push_back({name, series.labels.value(QStringLiteral("sloth_slo"), slo),
                            dayEndingAt(point.at), *point.value, std::nullopt, std::nullopt});
        }
    }
    return days;
}

std::vector<DayMeasurement> daysOfCounts(const QueryAnswer &total, const QueryAnswer &good,
                                         const QString &service, const QString &slo)
{
    QMap<QDate, std::pair<double, std::optional<double>>> counted;
    const auto each = [](const QueryAnswer &answer, auto take) {
        for (const MeasuredSeries &series : answer.series) {
            for (const MeasuredPoint &point : series.points) {
                if (point.value && std::isfinite(*point.value) && *point.value >= 0 && *point.value < 1e15
                    && isTime(point.at))
                    take(dayEndingAt(point.at), *point.value);
            }
        }
    };
    each(total, [&](QDate day, double value) { counted[day].first += value; });
    each(good, [&](QDate day, double value) {
        if (counted.contains(day))
            counted[day].second = counted[day].second.value_or(0) + value;
    });
    std::vector<DayMeasurement> days;
    for (auto it = counted.constBegin(); it != counted.constEnd(); ++it) {
        const double all = std::round(it->first);
        if (!(all > 0))
            continue; // a day without events is one without data
        const double bad = it->second ? std::clamp(all - std::round(*it->second), 0.0, all) : all;
        days.push_back({service, slo, it.key(), std::nullopt, all, bad});
    }
    return days;
}

void takeDays(const std::vector<DayMeasurement> &days, OperationsBook &book)
{
    QHash<DayKey, Id<ServiceDay>> known;
    for (const ServiceDay &day : book.base().rows<ServiceDay>())
        known.insert({day.service, day.slo, day.on}, day.id);
    for (const DayMeasurement &each : days) {
        const QString shown = QString(each.service + u' ' + each.on.toString(Qt::ISODate));
        const Id<Service> service = book.service(each.service);
        if (service.isNull()) {
            book.ledger().add(LedgerKind::LeftOut, 0, shown, Text::tr("Its service is not known."));
            continue;
        }
        const Slo *slo = each.slo.isEmpty() ? nullptr : sloNamed(book.next(), service, each.slo);
        if (!each.slo.isEmpty() && !slo) {
            book.ledger().add(LedgerKind::LeftOut, 0, shown,
                              Text::tr("The service has no objective called %1.").arg(quoted(each.slo)));
            continue;
        }
        const DayKey key{service, slo ? slo->id : Id<Slo>(), each.on};
        const ServiceDay *before = book.next().find(known.value(key));
        const std::optional<ServiceDay> old = before ? std::optional(*before) : std::nullopt;
        ServiceDay day = old.value_or(ServiceDay());
        if (!old)
            day.id = Id<ServiceDay>::create();
        day.service = key.service;
        day.slo = key.slo;
        day.on = key.on;
        if (each.errorRatio)
            day.badMinutes = Measure::of(*each.errorRatio * 1440);
        if (each.events)
            day.events = qint64(*each.events);
        if (each.badEvents)
            day.badEvents = qint64(*each.badEvents);
        if (book.take(old ? &*old : nullptr, day, 0, shown))
            known.insert(key, day.id);
    }
}

void takeRules(const std::vector<RuleText> &rules, OperationsBook &book)
{
    for (const RuleText &rule : rules) {
        if (!rule.isAlert)
            continue;
        const size_t before = book.next().rows<AlertRule>().size();
        book.alertRule(rule.name, book.knownService(rule.service), rule.runbook);
        const bool isNew = book.next().rows<AlertRule>().size() > before;
        book.ledger().add(isNew ? LedgerKind::New : LedgerKind::Unchanged, 0, rule.name);
    }
}

void takeAlerts(const std::vector<AlertText> &alerts, OperationsBook &book)
{
    const auto known = byExternalId<Page>(book.base());
    for (const AlertText &alert : alerts) {
        const QString shown = QString(alert.name + u' ' + at(alert.startsAt));
        if (alert.isSilenced || !alert.startsAt.isValid()) {
            book.ledger().add(LedgerKind::LeftOut, 0, shown,
                              alert.isSilenced ? Text::tr("It is silenced or inhibited: it woke nobody.")
                                               : Text::tr("It does not say when it started."));
            continue;
        }
        const QString id = QString(QStringLiteral("alert:") + alert.fingerprint + u'@' + at(alert.startsAt));
        const Page *before = known.value(id);
        Page page = before ? *before : Page();
        if (!before) {
            page.id = Id<Page>::create();
            page.at = alert.startsAt;
            page.externalId = id;
            page.service = book.service(alert.service);
            page.rule = book.alertRule(alert.name, page.service, alert.runbook);
            page.urgency = urgencyOf(alert.severity);
        }
        book.take(before, page, 0, shown);
    }
}

int severityFrom(const QString &text)
{
    for (const QChar c : text) {
        if (c >= u'1' && c <= u'4')
            return c.digitValue();
        if (c == u'0')
            return 1;
        if (c.isDigit())
            return 4;
    }
    return 3;
}

namespace {

void takeIncidentRow(const PagerIncident &text, const QString &id,
                     const QHash<QString, const Incident *> &known, OperationsBook &book, Page &page)
{
    const Incident *before = known.value(id);
    Incident incident = before ? *before : Incident();
    if (!before) {
        incident.id = Id<Incident>::create();
        incident.key = book.nextKeyOf<Incident>();
        incident.title = text.title.simplified();
        incident.severity = severityFrom(text.priority);
        incident.service = book.knownService(text.service);
        incident.startedAt = text.createdAt;
        incident.detectedAt = text.createdAt;
        incident.externalId = id;
    }
    if (!incident.acknowledgedAt.isValid() && text.acknowledgedAt >= incident.startedAt)
        incident.acknowledgedAt = text.acknowledgedAt;
    if (!incident.restoredAt.isValid() && text.resolvedAt.isValid()
        && text.resolvedAt >= incident.startedAt) {
        incident.restoredAt = text.resolvedAt;
        if (incident.state == IncidentState::Open || incident.state == IncidentState::Mitigated)
            incident.state = IncidentState::Restored;
    }
    if (book.take(before, incident, 0, incident.title))
        page.incident = incident.id;
}

} // namespace

void takePagerIncidents(const std::vector<PagerIncident> &incidents, OperationsBook &book)
{
    const auto pages = byExternalId<Page>(book.base());
    const auto known = byExternalId<Incident>(book.base());
    QSet<QString> seen;
    for (const PagerIncident &text : incidents) {
        const QString id = QString(QStringLiteral("pagerduty:") + text.id);
        const QString shown = QStringLiteral("#%1 %2").arg(text.number).arg(quoted(text.title));
        if (text.id.isEmpty() || !text.createdAt.isValid()) {
            book.ledger().refuse(0, shown, Text::tr("It has no id or no time; expected both."));
            continue;
        }
        if (seen.contains(id))
            continue; // pages of an answer that moved while it was read
        seen.insert(id);
        const Page *before = pages.value(id);
        Page page = before ? *before : Page();
        if (!before) {
            page.id = Id<Page>::create();
            page.at = text.createdAt;
            page.externalId = id;
            page.service = book.service(text.service);
            page.urgency = text.urgency == u"low" ? PageUrgency::Low : PageUrgency::High;
            page.responder = book.person(text.responder);
        }
        if (text.acknowledgedAt.isValid())
            page.acknowledgedAt = text.acknowledgedAt;
        if (text.resolvedAt.isValid())
            page.resolvedAt = text.resolvedAt;
        if (!text.priority.isEmpty())
            takeIncidentRow(text, id, known, book, page);
        book.take(before, page, 0, shown);
    }
}

void takePagerShifts(const std::vector<PagerShift> &shifts, OperationsBook &book)
{
    struct Turn {
        Id<Rotation> rotation;
        ShiftLayer layer;
        QDateTime from;
        bool operator==(const Turn &) const = default;
    };
    std::vector<std::pair<Turn, Id<Shift>>> known;
    const auto turnOf = [](const Shift &shift) {
        return Turn{shift.rotation, shift.layer, shift.startsAt.toUTC()};
    };
    for (const Shift &shift : book.base().rows<Shift>()) {
        if (shift.startsAt.isValid())
            known.emplace_back(turnOf(shift), shift.id);
    }
    for (const PagerShift &text : shifts) {
        const QString shown =
            QString(text.schedule + u' ' + (text.from.isValid() ? at(text.from) : Text::tr("always")));
        const auto leave = [&](const QString &why) { book.ledger().add(LedgerKind::LeftOut, 0, shown, why); };
        const Id<Rotation> rotation = book.rotation(text.schedule);
        if (!text.from.isValid() || !text.to.isValid() || text.from >= text.to) {
            leave(Text::tr("It is duty without a beginning or an end, no shift."));
        } else if (rotation.isNull()) {
            leave(Text::tr("No rotation is called %1.").arg(quoted(text.schedule)));
        } else {
            Id<Person> person = book.person(text.email);
            if (person.isNull())
                person = book.person(text.person);
            if (person.isNull()) {
                book.ledger().refuse(0, shown,
                                     Text::tr("Nobody here is called %1.").arg(quoted(text.person)));
                continue;
            }
            const Rotation *row = book.next().find(rotation);
            const QTimeZone zone(row->timeZone.toUtf8());
            const QDateTime from = zone.isValid() ? text.from.toTimeZone(zone) : text.from;
            const QDateTime to = zone.isValid() ? text.to.toTimeZone(zone) : text.to;
            Shift shift;
            shift.rotation = rotation;
            shift.layer = text.level > 1 ? ShiftLayer::Secondary : ShiftLayer::Primary;
            shift.startsAt = text.from;
            const Turn turn = turnOf(shift);
            const auto found = std::ranges::find(known, turn, &std::pair<Turn, Id<Shift>>::first);
            const Shift *before = found == known.end() ? nullptr : book.next().find(found->second);
            const std::optional<Shift> old = before ? std::optional(*before) : std::nullopt;
            if (old) {
                shift = *old;
            } else {
                shift.id = Id<Shift>::create();
            }
            shift.person = person;
            shift.from = from.date();
            // A turn that ends at the hand-off ends with the day before.
            const bool endsAtHandoff = to.time() <= QTime(0, 0).addSecs(60 * row->handoff);
            shift.to = std::max(shift.from, endsAtHandoff ? to.date().addDays(-1) : to.date());
            shift.endsAt = text.to;
            if (book.take(old ? &*old : nullptr, shift, 0, shown) && !old)
                known.emplace_back(turn, shift.id);
        }
    }
}

namespace {

/// The status that ended a deployment; null: it is not finished.
const GitHubStatus *endOf(const std::vector<GitHubStatus> &statuses)
{
    const GitHubStatus *end = nullptr;
    for (const GitHubStatus &status : statuses) {
        const bool isEnd =
            status.state == u"success" || status.state == u"failure" || status.state == u"error";
        if (isEnd && status.at.isValid() && (!end || status.at < end->at))
            end = &status;
    }
    return end;
}

void takeDeployment(const RepositoryText &repository, const GitHubDeployment &text,
                    const Id<Service> &service, const QHash<QString, const Deployment *> &known,
                    OperationsBook &book)
{
    const QString shown = QString(repository.slug + u' ' + text.sha.left(7) + u' ' + text.environment);
    const std::vector<GitHubStatus> statuses = repository.statuses.value(text.id);
    const GitHubStatus *end = endOf(statuses);
    if (!text.isProduction || !end) {
        book.ledger().add(LedgerKind::LeftOut, 0, shown,
                          text.isProduction ? Text::tr("It has not come to an end.")
                                            : Text::tr("It did not go to production."));
        return;
    }
    const QString id = QString(QStringLiteral("github:") + repository.slug + u'#' + text.id);
    const Deployment *before = known.value(id);
    Deployment deployment = before ? *before : Deployment();
    if (!before)
        deployment.id = Id<Deployment>::create();
    deployment.service = service;
    deployment.at = end->at;
    deployment.externalId = id;
    deployment.version = text.reference == text.sha ? text.sha.left(12) : text.reference;
    if (deployment.outcome != DeploymentOutcome::RolledBack) // only people know that
        deployment.outcome = end->state == u"success" ? DeploymentOutcome::Ok : DeploymentOutcome::Failed;
    book.take(before, deployment, 0, shown);
}

} // namespace

void takeRepository(const RepositoryText &repository, OperationsBook &book)
{
    const Id<Service> service = book.serviceOfRepository(repository.slug);
    if (service.isNull()) {
        book.ledger().refuse(0, repository.slug,
                             Text::tr("No service has this repository; expected one with its address."));
        return;
    }
    const auto deployments = byExternalId<Deployment>(book.base());
    const auto pulls = byExternalId<PullRequest>(book.base());
    QSet<QString> seen;
    for (const GitHubDeployment &text : repository.deployments) {
        if (!text.id.isEmpty() && !seen.contains(text.id)) {
            seen.insert(text.id);
            takeDeployment(repository, text, service, deployments, book);
        }
    }
    const Id<Team> team = book.next().find(service)->team;
    QSet<qint64> numbers;
    for (const GitHubPull &text : repository.pulls) {
        const QString shown = QStringLiteral("%1#%2").arg(repository.slug).arg(text.number);
        if (numbers.contains(text.number))
            continue;
        numbers.insert(text.number);
        if (text.isDraft || !text.createdAt.isValid()) {
            book.ledger().add(LedgerKind::LeftOut, 0, shown,
                              text.isDraft ? Text::tr("It is a draft.") : Text::tr("It has no date."));
            continue;
        }
        const QString id = QString(QStringLiteral("github:") + shown);
        const PullRequest *before = pulls.value(id);
        PullRequest pull = before ? *before : PullRequest();
        if (!before) {
            pull.id = Id<PullRequest>::create();
            pull.externalId = id;
            pull.team = team;
        }
        pull.service = service;
        pull.readyAt = text.createdAt;
        pull.mergedAt = text.mergedAt;
        pull.closedAt = text.closedAt;
        if (const QDateTime first = firstReview(text, repository.reviews.value(text.number)); first.isValid())
            pull.reviewedAt = first;
        book.take(before, pull, 0, shown);
    }
}

} // namespace fairlead
