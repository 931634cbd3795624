// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/feeds/slo_files.h"

#include <QRegularExpression>
#include <cmath>

namespace fairlead {

namespace {

std::optional<double> numberIn(const QString &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// A query of a metric source, wherever its kind keeps it.
QString queryOf(const MarkupNode *metric)
{
    if (!metric)
        return {};
    const MarkupNode *spec = metric->at({u"metricSource", u"spec"});
    if (!spec)
        return {};
    for (const QStringView key : {u"query", u"promql", u"queryString"}) {
        if (const QString query = spec->textAt({key}); !query.isEmpty())
            return query;
    }
    return {};
}

/// Percent of an objective; exactly one of `target` (a part of one) and `targetPercent`.
Result<double> targetOf(const MarkupNode &objective)
{
    const auto target = numberIn(objective.textAt({u"target"}));
    const auto percent = numberIn(objective.textAt({u"targetPercent"}));
    if (target.has_value() == percent.has_value())
        return fail(Error::malformed(Text::tr("The objective needs either target or targetPercent.")));
    const double value = target ? *target * 100 : *percent;
    if (!(value > 0 && value < 100)) {
        return fail(Error::malformed(
            Text::tr("The target is %1 %; expected more than 0 and less than 100 %.").arg(value)));
    }
    return value;
}

void readWindow(const MarkupNode &document, SloText &text)
{
    const MarkupNode *windows = document.at({u"spec", u"timeWindow"});
    const MarkupNode *window =
        windows && windows->isList() && !windows->items.empty() ? &windows->items.front() : windows;
    const QString duration = window ? window->textAt({u"duration"}) : QString();
    const bool isRolling = window && window->textAt({u"isRolling"}) == u"true";
    static const QRegularExpression months(QStringLiteral("^([0-9]+)m$"));
    if (const auto days = daysOfWindow(duration)) {
        text.window = *days;
    } else if (const auto match = months.match(duration); match.hasMatch() && !isRolling) {
        text.window = 30 * match.captured(1).toInt();
        text.warnings.append(
            Text::tr("The window “%1” says minutes; it is read as months, since it follows the "
                     "calendar.")
                .arg(duration));
    } else {
        text.window = 28;
        text.warnings.append(
            Text::tr("The window %1 is no number of days; 28 days are taken.").arg(quoted(duration)));
    }
    text.window = std::clamp(text.window, 1, 366);
    if (window && window->find(u"calendar"))
        text.warnings.append(
            Text::tr("A window of the calendar is computed as a rolling one of %1 days.").arg(text.window));
}

void readIndicator(const MarkupNode &document, const MarkupNode &objective, SloText &text)
{
    const MarkupNode *indicator = document.at({u"spec", u"indicator", u"spec"});
    const QString name =
        (document.textAt({u"spec", u"indicator", u"metadata", u"name"}) + u' ' + text.name).toLower();
    const MarkupNode *ratio = indicator ? indicator->find(u"ratioMetric") : nullptr;
    const MarkupNode *threshold = indicator ? indicator->find(u"thresholdMetric") : nullptr;
    if (ratio) {
        text.goodQuery = queryOf(ratio->find(u"good"));
        text.totalQuery = queryOf(ratio->find(u"total"));
        text.errorQuery = queryOf(ratio->find(u"bad"));
        if (text.goodQuery.isEmpty() && !text.errorQuery.isEmpty() && !text.totalQuery.isEmpty())
            text.goodQuery =
                QString(u'(' + text.totalQuery + QStringLiteral(") - (") + text.errorQuery + u')');
    } else if (threshold) {
        text.indicator = Indicator::Latency;
        text.totalQuery = queryOf(threshold);
        if (const auto value = numberIn(objective.textAt({u"value"})); value && *value >= 0 && *value < 1e8)
            text.threshold = int(std::lround(*value));
    }
    if (name.contains(u"latency") || name.contains(u"duration"))
        text.indicator = Indicator::Latency;
    else if (name.contains(u"error"))
        text.indicator = Indicator::ErrorRate;
    else if (name.contains(u"fresh"))
        text.indicator = Indicator::Freshness;
    else if (name.contains(u"correct"))
        text.indicator = Indicator::Correctness;
}

bool isAgreement(const MarkupNode &objective)
{
    static const QRegularExpression word(QStringLiteral("\\bsla\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(objective.textAt({u"displayName"})).hasMatch();
}

Result<SloText> openSlo(const MarkupNode &document)
{
    SloText text;
    text.line = document.line;
    text.rest = document;
    text.name = document.textAt({u"metadata", u"name"}).trimmed();
    text.title = document.textAt({u"metadata", u"displayName"}).trimmed();
    text.service = document.textAt({u"spec", u"service"}).trimmed();
    const MarkupNode *objectives = document.at({u"spec", u"objectives"});
    if (text.name.isEmpty() || !objectives || objectives->items.empty())
        return fail(Error::malformed(Text::tr("The SLO has no name or no objective.")));
    const MarkupNode &first = objectives->items.front();
    const auto target = targetOf(first);
    if (!target)
        return fail(target.error());
    text.objective = *target;
    for (size_t i = 1; i < objectives->items.size(); ++i) {
        const auto other = targetOf(objectives->items[i]);
        if (other && isAgreement(objectives->items[i]) && !text.promised)
            text.promised = *other;
        else
            text.warnings.append(
                Text::tr("Objective %1 of this SLO is kept as text; the first one is computed.").arg(i + 1));
    }
    const QString method = document.textAt({u"spec", u"budgetingMethod"});
    if (method == u"Timeslices")
        text.method = BudgetMethod::Timeslices;
    else if (method == u"RatioTimeslices")
        text.method = BudgetMethod::RatioTimeslices;
    else if (method != u"Occurrences")
        text.warnings.append(
            Text::tr("Budgeting method %1 is not known; events are counted.").arg(quoted(method)));
    readWindow(document, text);
    readIndicator(document, first, text);
    if (document.at({u"spec", u"indicatorRef"}))
        text.warnings.append(Text::tr("The indicator lies in another document; its queries are not read."));
    return text;
}

/// Sloth: several objectives of one service in one document. Each keeps the part that is its own, and the
/// head.
void sloth(const MarkupNode &document, SloReading &reading)
{
    const MarkupNode *list = document.find(u"slos");
    if (!list || list->items.empty()) {
        reading.problems.append({document.line, Text::tr("There are no slos in this document.")});
        return;
    }
    for (const MarkupNode &each : list->items) {
        SloText text;
        text.format = SloFormat::Sloth;
        text.line = each.line;
        text.name = each.textAt({u"name"}).trimmed();
        text.title = text.name;
        text.service = document.textAt({u"service"}).trimmed();
        const auto objective = numberIn(each.textAt({u"objective"}));
        if (text.name.isEmpty() || !objective || !(*objective > 0 && *objective < 100)) {
            reading.problems.append(
                {each.line,
                 Text::tr("The SLO needs a name and an objective of more than 0 and less than 100 %.")});
            continue;
        }
        text.objective = *objective;
        text.errorQuery = each.textAt({u"sli", u"events", u"error_query"}).trimmed();
        text.totalQuery = each.textAt({u"sli", u"events", u"total_query"}).trimmed();
        if (!text.errorQuery.isEmpty() && !text.totalQuery.isEmpty())
            text.goodQuery =
                QString(u'(' + text.totalQuery + QStringLiteral(") - (") + text.errorQuery + u')');
        if (text.name.contains(u"latency", Qt::CaseInsensitive))
            text.indicator = Indicator::Latency;
        text.rest = document;
        MarkupNode own;
        own.kind = MarkupNode::Kind::List;
        own.items.push_back(each);
        text.rest.set(QStringLiteral("slos"), std::move(own));
        reading.objectives.push_back(std::move(text));
    }
}

MarkupNode keptOf(const Slo &slo)
{
    const auto documents = readYaml(slo.otherKeys.toUtf8());
    return documents && !documents->empty() ? documents->front() : MarkupNode::map();
}

QString percentText(double percent, int extra)
{
    QString text = QString::number(percent, 'f', 6 + extra);
    while (text.endsWith(u'0') && !text.endsWith(u".0"))
        text.chop(1);
    return text;
}

MarkupNode &child(MarkupNode &node, const QString &key)
{
    for (auto &[name, value] : node.pairs) {
        if (name == key)
            return value;
    }
    return node.set(key, MarkupNode::map());
}

MarkupNode metric(const QString &query)
{
    MarkupNode spec = MarkupNode::map();
    spec.set(QStringLiteral("query"), MarkupNode::scalar(query));
    MarkupNode source = MarkupNode::map();
    source.set(QStringLiteral("type"), MarkupNode::scalar(QStringLiteral("Prometheus")));
    source.set(QStringLiteral("spec"), std::move(spec));
    MarkupNode node = MarkupNode::map();
    node.set(QStringLiteral("metricSource"), std::move(source));
    return node;
}

void fillIndicator(const Slo &slo, MarkupNode &spec, const QString &name)
{
    if (spec.find(u"indicator") || spec.find(u"indicatorRef"))
        return;
    MarkupNode measured = MarkupNode::map();
    if (!slo.goodQuery.isEmpty()) {
        MarkupNode ratio = MarkupNode::map();
        ratio.set(QStringLiteral("counter"), MarkupNode::number(QStringLiteral("true")));
        ratio.set(QStringLiteral("good"), metric(slo.goodQuery));
        ratio.set(QStringLiteral("total"), metric(slo.totalQuery));
        measured.set(QStringLiteral("ratioMetric"), std::move(ratio));
    } else {
        measured.set(QStringLiteral("thresholdMetric"), metric(slo.totalQuery));
    }
    MarkupNode &indicator = spec.set(QStringLiteral("indicator"), MarkupNode::map());
    MarkupNode metadata = MarkupNode::map();
    metadata.set(QStringLiteral("name"), MarkupNode::scalar(name));
    indicator.set(QStringLiteral("metadata"), std::move(metadata));
    indicator.set(QStringLiteral("spec"), std::move(measured));
}

QString nameFrom(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name = text.toLower();
    name.replace(others, QStringLiteral("-"));
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    name = name.left(63);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("slo") : name;
}

MarkupNode openSloNode(const Slo &slo, const QString &service)
{
    MarkupNode kept = keptOf(slo);
    if (kept.textAt({u"kind"}) != u"SLO")
        kept = MarkupNode::map();
    kept.set(QStringLiteral("apiVersion"), MarkupNode::scalar(QStringLiteral("openslo/v1")));
    kept.set(QStringLiteral("kind"), MarkupNode::scalar(QStringLiteral("SLO")));
    MarkupNode &metadata = child(kept, QStringLiteral("metadata"));
    const QString name =
        metadata.textAt({u"name"}).isEmpty() ? nameFrom(slo.name) : metadata.textAt({u"name"});
    metadata.set(QStringLiteral("name"), MarkupNode::scalar(name));
    if (slo.name != name)
        metadata.set(QStringLiteral("displayName"), MarkupNode::scalar(slo.name));
    MarkupNode &spec = child(kept, QStringLiteral("spec"));
    spec.set(QStringLiteral("service"), MarkupNode::scalar(service));
    fillIndicator(slo, spec, QString(name + QStringLiteral("-indicator")));
    SloText before;
    if (spec.find(u"timeWindow"))
        readWindow(kept, before);
    if (!spec.find(u"timeWindow") || before.window != slo.window) {
        MarkupNode window = MarkupNode::map();
        window.set(QStringLiteral("duration"), MarkupNode::scalar(QStringLiteral("%1d").arg(slo.window)));
        window.set(QStringLiteral("isRolling"), MarkupNode::number(QStringLiteral("true")));
        MarkupNode windows;
        windows.kind = MarkupNode::Kind::List;
        windows.items.push_back(std::move(window));
        spec.set(QStringLiteral("timeWindow"), std::move(windows));
    }
    static constexpr const char *methods[] = {"Timeslices", "Occurrences", "RatioTimeslices"};
    spec.set(QStringLiteral("budgetingMethod"),
             MarkupNode::scalar(QString::fromLatin1(methods[int(slo.method)])));
    MarkupNode objectives = spec.find(u"objectives") ? *spec.find(u"objectives") : MarkupNode();
    objectives.kind = MarkupNode::Kind::List;
    if (objectives.items.empty())
        objectives.items.push_back(MarkupNode::map());
    MarkupNode &first = objectives.items.front();
    if (std::abs(targetOf(first).value_or(-1) - slo.objective.value()) > 1e-7) {
        first.remove(u"targetPercent");
        first.set(QStringLiteral("target"), MarkupNode::number(percentText(slo.objective.value() / 100, 2)));
    }
    if (slo.indicator == Indicator::Latency && slo.threshold && !first.find(u"value")) {
        first.set(QStringLiteral("op"), MarkupNode::scalar(QStringLiteral("lte")));
        first.set(QStringLiteral("value"), MarkupNode::number(QString::number(*slo.threshold)));
    }
    spec.set(QStringLiteral("objectives"), std::move(objectives));
    return kept;
}

MarkupNode slothSlo(const Slo &slo, const MarkupNode &kept)
{
    const MarkupNode *list = kept.find(u"slos");
    MarkupNode node = list && !list->items.empty() ? list->items.front() : MarkupNode::map();
    if (node.textAt({u"name"}).isEmpty())
        node.set(QStringLiteral("name"), MarkupNode::scalar(nameFrom(slo.name)));
    if (numberIn(node.textAt({u"objective"})).value_or(-1) != slo.objective.value())
        node.set(QStringLiteral("objective"), MarkupNode::number(percentText(slo.objective.value(), 0)));
    if (!node.find(u"sli")) {
        MarkupNode events = MarkupNode::map();
        events.set(QStringLiteral("error_query"),
                   MarkupNode::scalar(
                       QString(u'(' + slo.totalQuery + QStringLiteral(") - (") + slo.goodQuery + u')')));
        events.set(QStringLiteral("total_query"), MarkupNode::scalar(slo.totalQuery));
        MarkupNode sli = MarkupNode::map();
        sli.set(QStringLiteral("events"), std::move(events));
        node.set(QStringLiteral("sli"), std::move(sli));
    }
    if (!node.find(u"alerting")) {
        MarkupNode alerting = MarkupNode::map();
        alerting.set(QStringLiteral("name"), MarkupNode::scalar(slo.key));
        node.set(QStringLiteral("alerting"), std::move(alerting));
    }
    return node;
}

} // namespace

std::optional<int> daysOfWindow(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,4})([hdwMQY])$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    const QChar unit = match.captured(2).front();
    const int days = unit == u'h' ? (count + 23) / 24
        : unit == u'd'            ? count
        : unit == u'w'            ? 7 * count
        : unit == u'M'            ? 30 * count
        : unit == u'Q'            ? 91 * count
                                  : 365 * count;
    return days >= 1 && days <= 366 ? std::optional(days) : std::nullopt;
}

QString sloWarning(double percent)
{
    if (percent > 100 - 100 / 14.4)
        return {};
    return Text::tr(
               "At %1 % the first page alert can never fire: 14.4 times its budget is more than all events. "
               "Expected more than 93.06 %.")
        .arg(percent);
}

Result<SloReading> readSloFile(const QByteArray &bytes, const ReadLimits &limits)
{
    MarkupLimits bounds;
    bounds.depth = limits.depth;
    const auto documents = readYaml(bytes, bounds);
    if (!documents)
        return fail(documents.error());
    SloReading reading;
    for (const MarkupNode &document : *documents) {
        if (document.isEmpty())
            continue;
        if (document.textAt({u"version"}).startsWith(u"prometheus/v1")) {
            sloth(document, reading);
        } else if (document.textAt({u"apiVersion"}) == u"openslo/v1"
                   && document.textAt({u"kind"}) == u"SLO") {
            auto text = openSlo(document);
            if (text)
                reading.objectives.push_back(*std::move(text));
            else
                reading.problems.append({document.line, text.error().message});
        } else {
            reading.problems.append({document.line,
                                     Text::tr("It is passed over; expected an SLO of openslo/v1 or of Sloth "
                                              "(prometheus/v1).")});
        }
    }
    for (SloText &text : reading.objectives) {
        if (const QString warning = sloWarning(text.objective); !warning.isEmpty())
            text.warnings.append(warning);
    }
    return reading;
}

QString sloYaml(const std::vector<const Slo *> &objectives, const QHash<Id<Service>, QString> &serviceNames,
                SloFormat format)
{
    QStringList documents;
    if (format == SloFormat::OpenSlo) {
        for (const Slo *slo : objectives)
            documents.append(writeYaml(openSloNode(*slo, serviceNames.value(slo->service))));
        return documents.join(QStringLiteral("---\n"));
    }
    QList<QString> order;
    QHash<QString, MarkupNode> byService;
    for (const Slo *slo : objectives) {
        const MarkupNode kept = keptOf(*slo);
        if (slo->totalQuery.isEmpty())
            continue;
        const QString service = serviceNames.value(slo->service);
        if (!byService.contains(service)) {
            MarkupNode head = kept.find(u"slos") ? kept : MarkupNode::map();
            head.set(QStringLiteral("version"), MarkupNode::scalar(QStringLiteral("prometheus/v1")));
            head.set(QStringLiteral("service"), MarkupNode::scalar(service));
            MarkupNode none;
            none.kind = MarkupNode::Kind::List;
            head.set(QStringLiteral("slos"), std::move(none));
            byService.insert(service, std::move(head));
            order.append(service);
        }
        child(byService[service], QStringLiteral("slos")).items.push_back(slothSlo(*slo, kept));
    }
    for (const QString &service : order)
        documents.append(writeYaml(byService.value(service)));
    return documents.join(QStringLiteral("---\n"));
}

} // namespace fairlead
